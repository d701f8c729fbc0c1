package org.fuwubao.ending;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.fuwubao.enterprise.Enterprise;
import org.fuwubao.enterprise.RegistrationStatus;
import org.fuwubao.enterprise.StewardAssignment;
import org.fuwubao.identity.UserAccount;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.TypedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One end of a file: why and when, who decided, which assignments ended with it. Undone at most once, with a reason;
 * then the file is as before, and this stays as its history.
 */
@Entity
@Table(name = "enterprise_end")
public class EnterpriseEnd {

    static final int REASON_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "enterprise_end_seq")
    @SequenceGenerator(name = "enterprise_end_seq", sequenceName = "enterprise_end_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "enterprise_id", nullable = false, updatable = false)
    private Enterprise enterprise;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20, updatable = false)
    private RegistrationStatus kind;

    @Column(name = "ended_on", nullable = false, updatable = false)
    private LocalDate endedOn;

    @Column(nullable = false, length = 1000, updatable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "status_before", nullable = false, length = 20, updatable = false)
    private RegistrationStatus statusBefore;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ended_by", nullable = false, updatable = false)
    private UserAccount endedBy;

    @Column(name = "ended_at", nullable = false, updatable = false)
    private Instant endedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "undone_by")
    private UserAccount undoneBy;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undo_reason", length = 1000)
    private String undoReason;

    @ElementCollection
    @CollectionTable(name = "enterprise_end_assignment", joinColumns = @JoinColumn(name = "end_id"))
    private Set<EndedAssignment> assignments = new LinkedHashSet<>();

    protected EnterpriseEnd() {
    }

    EnterpriseEnd(Enterprise enterprise, RegistrationStatus kind, LocalDate endedOn, String reason, UserAccount by, Instant now) {
        if (kind == null || kind == RegistrationStatus.EXISTING) {
            throw new BusinessRuleViolation("REQUIRED", "kind");
        }
        this.enterprise = enterprise;
        this.kind = kind;
        this.endedOn = endedOn;
        this.reason = TypedText.required("reason", reason, REASON_LENGTH);
        this.statusBefore = enterprise.registrationStatus();
        this.endedBy = by;
        this.endedAt = now;
    }

    void ends(StewardAssignment assignment) {
        assignments.add(new EndedAssignment(assignment));
    }

    void undo(UserAccount by, String why, Instant now) {
        undoReason = TypedText.required("reason", why, REASON_LENGTH);
        undoneBy = by;
        undoneAt = now;
    }

    Set<EndedAssignment> assignments() {
        return Set.copyOf(assignments);
    }

    RegistrationStatus kind() {
        return kind;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    String reason() {
        return reason;
    }

    RegistrationStatus statusBefore() {
        return statusBefore;
    }

    EndRow toRow() {
        return new EndRow(kind, endedOn, reason, endedBy.displayName(), endedAt, undoneBy == null ? null : undoneBy.displayName(), undoneAt, undoReason);
    }
}
