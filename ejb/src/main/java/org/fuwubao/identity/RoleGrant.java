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
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One role in one hand. Granted by the security administrator (agency people by their agency's administrator), never
 * to oneself; withdrawn by deleting it, the trail keeps both.
 */
@Entity
@Table(name = "role_grant")
public class RoleGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "role_grant_seq")
    @SequenceGenerator(name = "role_grant_seq", sequenceName = "role_grant_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", nullable = false, updatable = false)
    private UserAccount user;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20, updatable = false)
    private Role role;

    /** Account that granted it; {@code null} = set up with the system. */
    @Column(name = "granted_by", updatable = false)
    private Long grantedBy;

    @Column(name = "granted_at", nullable = false, updatable = false)
    private Instant grantedAt;

    protected RoleGrant() {
    }

    RoleGrant(UserAccount user, Role role, Long grantedBy, Instant grantedAt) {
        this.user = user;
        this.role = role;
        this.grantedBy = grantedBy;
        this.grantedAt = grantedAt;
        user.rightsChanged();
    }

    public Long id() {
        return id;
    }

    public UserAccount user() {
        return user;
    }

    public Role role() {
        return role;
    }

    public Long grantedBy() {
        return grantedBy;
    }

    public Instant grantedAt() {
        return grantedAt;
    }
}
