package org.fuwubao.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One login: a browser's or a program's token. Begins with the right password, is kept alive by acts of the person
 * (not by polls), and ends by log-out, by an administrator, by idleness or at its last moment. Only the SHA-256 of its
 * secret is stored.
 */
@Entity
@Table(name = "login_session")
public class LoginSession {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "login_session_seq")
    @SequenceGenerator(name = "login_session_seq", sequenceName = "login_session_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", nullable = false, updatable = false)
    private UserAccount user;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 10, updatable = false)
    private SessionKind kind;

    @Column(name = "secret_hash", nullable = false, length = 64, updatable = false)
    private String secretHash;

    @Column(length = 60, updatable = false)
    private String address;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "last_act_at", nullable = false)
    private Instant lastActAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected LoginSession() {
    }

    LoginSession(UserAccount user, SessionKind kind, String secretHash, String address, Instant now, Instant expiresAt) {
        this.user = user;
        this.kind = kind;
        this.secretHash = secretHash;
        this.address = address;
        this.createdAt = now;
        this.lastActAt = now;
        this.expiresAt = expiresAt;
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    void moveOn(Duration by) {
        lastActAt = lastActAt.plus(by);
        expiresAt = expiresAt.plus(by);
    }

    public Long id() {
        return id;
    }

    public UserAccount user() {
        return user;
    }

    public SessionKind kind() {
        return kind;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
