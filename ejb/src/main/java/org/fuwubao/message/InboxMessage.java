package org.fuwubao.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fuwubao.delivery.Template;
import org.fuwubao.identity.UserAccount;

/**
 * One message to one person, in both languages. Written with the act that causes it, under a key that makes a second
 * one impossible; read once; thrown away by its reader.
 */
@Entity
@Table(name = "inbox_message")
public class InboxMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "inbox_message_seq")
    @SequenceGenerator(name = "inbox_message_seq", sequenceName = "inbox_message_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "recipient_id", nullable = false, updatable = false)
    private UserAccount recipient;

    @Column(name = "unique_key", nullable = false, length = 200, updatable = false)
    private String uniqueKey;

    @Column(nullable = false, length = 400, updatable = false)
    private String subject;

    @Column(name = "subject_en", nullable = false, length = 400, updatable = false)
    private String subjectEn;

    @Column(nullable = false, length = 4000, updatable = false)
    private String body;

    @Column(name = "body_en", nullable = false, length = 4000, updatable = false)
    private String bodyEn;

    /** Address inside the application that the message leads to. */
    @Column(length = 300, updatable = false)
    private String link;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected InboxMessage() {
    }

    InboxMessage(UserAccount recipient, String uniqueKey, Template text, String link, Instant now) {
        this.recipient = recipient;
        this.uniqueKey = uniqueKey;
        this.subject = text.subject();
        this.subjectEn = text.subjectEn();
        this.body = text.body();
        this.bodyEn = text.bodyEn();
        this.link = link;
        this.createdAt = now;
    }

    /** The first time counts. */
    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    Long id() {
        return id;
    }

    UserAccount recipient() {
        return recipient;
    }

    String uniqueKey() {
        return uniqueKey;
    }

    String subject() {
        return subject;
    }

    String link() {
        return link;
    }
}
