package org.fuwubao.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One mail to one person. Written with the act that causes it, under a key that makes a second one impossible; tried
 * until the mail server takes it, with growing pauses; given up after {@value #MOST_ATTEMPTS} attempts.
 */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage {

    /** With pauses of at most an hour these are about two days. */
    static final int MOST_ATTEMPTS = 50;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_message_seq")
    @SequenceGenerator(name = "outbox_message_seq", sequenceName = "outbox_message_seq", allocationSize = 50)
    private Long id;

    @Column(name = "unique_key", nullable = false, length = 200, updatable = false)
    private String uniqueKey;

    @Column(nullable = false, length = 254, updatable = false)
    private String recipient;

    @Column(nullable = false, length = 400, updatable = false)
    private String subject;

    @Column(nullable = false, length = 100_000, updatable = false)
    private String body;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 10)
    private MessageState state = MessageState.WAITING;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "next_attempt_at", nullable = false)
    private Instant nextAttemptAt;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "last_error", length = 500)
    private String lastError;

    protected OutboxMessage() {
    }

    OutboxMessage(String uniqueKey, String recipient, String subject, String body, Instant now) {
        this.uniqueKey = uniqueKey;
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        this.createdAt = now;
        this.nextAttemptAt = now;
    }

    void sent(Instant now) {
        state = MessageState.SENT;
        sentAt = now;
        lastError = null;
    }

    /** Tried again after 1, 2, 4 … minutes, at most an hour. */
    void failed(String error, Instant now) {
        lastError = error.length() > 500 ? error.substring(0, 500) : error;
        if (attempts >= MOST_ATTEMPTS) {
            state = MessageState.GIVEN_UP;
        }
        nextAttemptAt = now.plus(pause(attempts));
    }

    static Duration pause(int attempts) {
        return Duration.ofMinutes(Math.min(60, 1L << Math.min(6, Math.max(0, attempts - 1))));
    }

    /** The same for every attempt, so that a message taken twice can be told. */
    String messageId() {
        return "<fuwubao-" + id + "." + createdAt.toEpochMilli() + "@fuwubao>";
    }

    Long id() {
        return id;
    }

    String recipient() {
        return recipient;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    MessageState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    Instant createdAt() {
        return createdAt;
    }
}
