package org.fuwubao.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One wrong password on a known account; forgotten after a right one and after the lock they led to. */
@Entity
@Table(name = "login_failure")
public class LoginFailure {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "login_failure_seq")
    @SequenceGenerator(name = "login_failure_seq", sequenceName = "login_failure_seq", allocationSize = 50)
    private Long id;

    @Column(name = "user_id", nullable = false, updatable = false)
    private long userId;

    @Column(length = 60, updatable = false)
    private String address;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant happenedAt;

    protected LoginFailure() {
    }

    LoginFailure(long userId, String address, Instant happenedAt) {
        this.userId = userId;
        this.address = address;
        this.happenedAt = happenedAt;
    }
}
