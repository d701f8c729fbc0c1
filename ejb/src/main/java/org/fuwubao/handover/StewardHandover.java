package org.fuwubao.handover;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fuwubao.enterprise.StewardAssignment;
import org.fuwubao.identity.UserAccount;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.TypedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * 管家交接: the care for one or many enterprises passes from a giver to a receiver, for good or to a deputy for some
 * days. Proposed by the giver or by those above; nothing changes before the receiver acknowledges; rejected by the
 * receiver or taken back by the sender with a reason. The assignments of before stay, with their days, under the old name.
 */
@Entity
@Table(name = "steward_handover")
public class StewardHandover {

    /** Longest reason, in characters. */
    public static final int REASON_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "steward_handover_seq")
    @SequenceGenerator(name = "steward_handover_seq", sequenceName = "steward_handover_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 10, updatable = false)
    private HandoverKind kind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "giver_id", nullable = false, updatable = false)
    private UserAccount giver;

    /** Changes only when the receiver's own open work passes on. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "receiver_id", nullable = false)
    private UserAccount receiver;

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(nullable = false, length = 1000, updatable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    private HandoverState state = HandoverState.PENDING;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "created_by", nullable = false, updatable = false)
    private UserAccount createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by")
    private UserAccount decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(length = 1000)
    private String decision;

    @OneToMany(mappedBy = "handover", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<HandoverItem> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "steward_handover_work", joinColumns = @JoinColumn(name = "handover_id"))
    @OrderColumn(name = "position")
    private List<DecidedWork> work = new ArrayList<>();

    @Version
    private long version;

    protected StewardHandover() {
    }

    /** @param today no hand-over begins before it */
    StewardHandover(HandoverKind kind, UserAccount giver, UserAccount receiver, LocalDate startsOn, LocalDate endsOn, String reason,
            UserAccount createdBy, LocalDate today, Instant now) {
        if (kind == null) {
            throw new BusinessRuleViolation("REQUIRED", "kind");
        }
        if (giver == receiver || giver.id().equals(receiver.id())) {
            throw new BusinessRuleViolation("HANDOVER_TO_ONESELF", "receiver");
        }
        this.kind = kind;
        this.giver = giver;
        this.receiver = receiver;
        this.startsOn = startsOn == null ? today : startsOn;
        this.endsOn = endsOn;
        requireDays(today);
        this.reason = TypedText.required("reason", reason, REASON_LENGTH);
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    private void requireDays(LocalDate today) {
        if (startsOn.isBefore(today)) {
            throw new BusinessRuleViolation("PAST_DAY", "startsOn");
        }
        if (kind == HandoverKind.DEPUTY && endsOn == null) {
            throw new BusinessRuleViolation("REQUIRED", "endsOn");
        }
        if (kind == HandoverKind.FOR_GOOD && endsOn != null) {
            throw new BusinessRuleViolation("HANDOVER_FOR_GOOD_HAS_NO_END", "endsOn");
        }
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            throw new BusinessRuleViolation("ENDS_BEFORE_IT_BEGINS", "endsOn");
        }
    }

    void add(StewardAssignment assignment) {
        items.add(new HandoverItem(this, assignment));
    }

    void decideWork(List<DecidedWork> decided) {
        work.addAll(decided);
    }

    /** The receiver takes over. */
    void acknowledge(UserAccount by, LocalDate today, Instant now) {
        requirePending();
        if (endsOn != null && endsOn.isBefore(today)) {
            throw new BusinessRuleViolation("HANDOVER_OVER", null);
        }
        state = HandoverState.ACKNOWLEDGED;
        decided(by, now, null);
    }

    /** The receiver does not take it, or the sender takes it back. */
    void reject(UserAccount by, String why, Instant now) {
        requirePending();
        state = HandoverState.REJECTED;
        decided(by, now, TypedText.required("reason", why, REASON_LENGTH));
        items.forEach(HandoverItem::notTaken);
    }

    /** The account manager is back before the deputy's last day. @return the last day that is left, before the first where none is */
    LocalDate shorten(LocalDate today) {
        if (kind != HandoverKind.DEPUTY || state != HandoverState.ACKNOWLEDGED || !endsOn.isAfter(today.minusDays(1)) || startsOn.equals(today) && endsOn.equals(today)) {
            throw new BusinessRuleViolation("DEPUTY_NOT_RUNNING", null);
        }
        // a day that was begun counts as one in charge
        LocalDate last = startsOn.equals(today) ? today : today.minusDays(1);
        if (!last.isBefore(startsOn)) {
            endsOn = last;
        }
        return last;
    }

    void passTo(UserAccount other) {
        requirePending();
        receiver = other;
    }

    private void requirePending() {
        if (state != HandoverState.PENDING) {
            throw new BusinessRuleViolation("HANDOVER_DECIDED", null);
        }
    }

    private void decided(UserAccount by, Instant now, String why) {
        decidedBy = by;
        decidedAt = now;
        decision = why;
    }

    boolean isPending() {
        return state == HandoverState.PENDING;
    }

    Long id() {
        return id;
    }

    HandoverKind kind() {
        return kind;
    }

    HandoverState state() {
        return state;
    }

    UserAccount giver() {
        return giver;
    }

    UserAccount receiver() {
        return receiver;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    UserAccount createdBy() {
        return createdBy;
    }

    String reason() {
        return reason;
    }

    Instant createdAt() {
        return createdAt;
    }

    UserAccount decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String decision() {
        return decision;
    }

    List<HandoverItem> items() {
        return List.copyOf(items);
    }

    List<DecidedWork> work() {
        return List.copyOf(work);
    }

    long version() {
        return version;
    }
}
