package org.fuwubao.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.fuwubao.identity.UserAccount;
import org.fuwubao.shared.BusinessRuleViolation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A person in charge of an enterprise in one role, from a first to a last day (both included; an open end runs on).
 * While it runs it gives the person the right to read and to edit. Ended, never deleted: history stays under the old name.
 */
@Entity
@Table(name = "steward_assignment")
public class StewardAssignment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "steward_assignment_seq")
    @SequenceGenerator(name = "steward_assignment_seq", sequenceName = "steward_assignment_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "enterprise_id", nullable = false)
    private Enterprise enterprise;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", nullable = false)
    private UserAccount user;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    private StewardRole role;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected StewardAssignment() {
    }

    StewardAssignment(Enterprise enterprise, UserAccount user, StewardRole role, LocalDate from, LocalDate to) {
        if (from == null) {
            throw new BusinessRuleViolation("REQUIRED", "from");
        }
        if (role == null) {
            throw new BusinessRuleViolation("REQUIRED", "role");
        }
        this.enterprise = enterprise;
        this.user = user;
        this.role = role;
        this.validFrom = from;
        end(to);
    }

    /** The last day in charge; {@code null} = open. */
    public void end(LocalDate lastDay) {
        if (lastDay != null && lastDay.isBefore(validFrom)) {
            throw new BusinessRuleViolation("ENDS_BEFORE_IT_BEGINS", "to");
        }
        validTo = lastDay;
    }

    public boolean runsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public Long id() {
        return id;
    }

    public Enterprise enterprise() {
        return enterprise;
    }

    public UserAccount user() {
        return user;
    }

    public StewardRole role() {
        return role;
    }

    public LocalDate from() {
        return validFrom;
    }

    public LocalDate to() {
        return validTo;
    }
}
