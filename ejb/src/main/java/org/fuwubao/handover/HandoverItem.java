package org.fuwubao.handover;

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
import org.fuwubao.enterprise.Enterprise;
import org.fuwubao.enterprise.StewardAssignment;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One assignment of a hand-over. While it waits it is in no other one; then it knows what came of it. */
@Entity
@Table(name = "steward_handover_item")
public class HandoverItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "steward_handover_item_seq")
    @SequenceGenerator(name = "steward_handover_item_seq", sequenceName = "steward_handover_item_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "handover_id", nullable = false, updatable = false)
    private StewardHandover handover;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "enterprise_id", nullable = false, updatable = false)
    private Enterprise enterprise;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "assignment_id", nullable = false, updatable = false)
    private StewardAssignment assignment;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "new_assignment_id")
    private StewardAssignment newAssignment;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 10)
    private ItemOutcome outcome = ItemOutcome.WAITING;

    /** The assignment while it waits, unique. */
    @Column(name = "open_key")
    private Long openKey;

    protected HandoverItem() {
    }

    HandoverItem(StewardHandover handover, StewardAssignment assignment) {
        this.handover = handover;
        this.enterprise = assignment.enterprise();
        this.assignment = assignment;
        this.openKey = assignment.id();
    }

    void passed(StewardAssignment to) {
        settle(ItemOutcome.PASSED);
        newAssignment = to;
    }

    void lapsed() {
        settle(ItemOutcome.LAPSED);
    }

    void notTaken() {
        settle(ItemOutcome.NOT_TAKEN);
        newAssignment = null;
    }

    private void settle(ItemOutcome now) {
        outcome = now;
        openKey = null;
    }

    Enterprise enterprise() {
        return enterprise;
    }

    StewardAssignment assignment() {
        return assignment;
    }

    StewardAssignment newAssignment() {
        return newAssignment;
    }
}
