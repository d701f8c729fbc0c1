package org.fuwubao.replay;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One request under a key of its sender. Written before the work begins, completed with the answer when it ends, both
 * in the transaction of the work; forgotten after two days.
 */
@Entity
@Table(name = "answered_request")
public class AnsweredRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "answered_request_seq")
    @SequenceGenerator(name = "answered_request_seq", sequenceName = "answered_request_seq", allocationSize = 50)
    private Long id;

    @Column(name = "user_id", nullable = false, updatable = false)
    private long userId;

    @Column(name = "request_key", nullable = false, length = 100, updatable = false)
    private String key;

    /** SHA-256 of what was asked: method, path and body. */
    @Column(name = "request_hash", nullable = false, length = 64, updatable = false)
    private String hash;

    @Column(name = "answer_status", nullable = false)
    private int status;

    @Column(name = "answer_headers", length = 2000)
    private String headers;

    @Column(name = "answer_body", length = 1_000_000)
    private String body;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected AnsweredRequest() {
    }

    AnsweredRequest(long userId, String key, String hash, Instant createdAt) {
        this.userId = userId;
        this.key = key;
        this.hash = hash;
        this.createdAt = createdAt;
    }

    void answered(Answer answer) {
        status = answer.status();
        headers = answer.headers();
        body = answer.body();
    }

    long id() {
        return id;
    }

    boolean isOf(String requestHash) {
        return hash.equals(requestHash);
    }

    Answer answer() {
        return new Answer(status, headers, body);
    }
}
