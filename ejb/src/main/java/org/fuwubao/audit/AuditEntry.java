package org.fuwubao.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.fuwubao.identity.Channel;
import org.fuwubao.identity.RightObject;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Who did what to which object, when, from where, with the fields before and after. Written once with the change,
 * never changed or deleted: on PostgreSQL the working database user has no right to.
 */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq", allocationSize = 50)
    private Long id;

    @Column(name = "happened_at", nullable = false)
    private Instant happenedAt;

    /** Account that acted; {@code null} for a job and for nobody. */
    @Column(name = "user_id")
    private Long userId;

    /** Username or name of the job; {@code null} for nobody. */
    @Column(name = "actor", length = 80)
    private String actor;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 10)
    private Channel channel;

    @Column(length = 60)
    private String address;

    /** A verb in upper case: CREATE, EDIT, GRANT, LOGIN, DENIED … */
    @Column(name = "act", nullable = false, length = 40)
    private String act;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "object_kind", nullable = false, length = 40)
    private RightObject objectKind;

    @Column(name = "object_id", length = 80)
    private String objectId;

    /** False for denials and failed logins. */
    @Column(nullable = false)
    private boolean success;

    /** JSON object of the fields before; {@code null} where there was nothing. */
    @Column(name = "before_json", length = 1_000_000)
    private String before;

    @Column(name = "after_json", length = 1_000_000)
    private String after;

    protected AuditEntry() {
    }

    AuditEntry(Instant happenedAt, Long userId, String actor, Channel channel, String address, String act, RightObject objectKind,
               String objectId, boolean success, String before, String after) {
        this.happenedAt = happenedAt;
        this.userId = userId;
        this.actor = actor;
        this.channel = channel;
        this.address = address;
        this.act = act;
        this.objectKind = objectKind;
        this.objectId = objectId;
        this.success = success;
        this.before = before;
        this.after = after;
    }

    /** With its values as they are: for readers who may see the object. */
    AuditRow toRow() {
        Map<String, String> was = TrailJson.read(before);
        Map<String, String> is = TrailJson.read(after);
        return new AuditRow(id, happenedAt, actor, channel, address, act, objectKind, objectId, success, was, is, AuditQueries.changed(was, is));
    }
}
