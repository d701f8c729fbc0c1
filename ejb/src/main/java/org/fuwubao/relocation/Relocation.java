package org.fuwubao.relocation;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fuwubao.enterprise.Enterprise;
import org.fuwubao.handover.DecidedWork;
import org.fuwubao.identity.UserAccount;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Districts;
import org.fuwubao.shared.TypedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The move of one file to another district. Proposed by the old one; released by it with a decision on each piece of
 * open work, accepted by the new one with an account manager, in any order and by two people; done on its day. Rejected
 * by either with a reason, or withdrawn, before that.
 */
@Entity
@Table(name = "relocation")
public class Relocation {

    static final int REASON_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "relocation_seq")
    @SequenceGenerator(name = "relocation_seq", sequenceName = "relocation_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "enterprise_id", nullable = false, updatable = false)
    private Enterprise enterprise;

    @Column(name = "from_district", nullable = false, length = 6, updatable = false)
    private String fromDistrict;

    @Column(name = "to_district", nullable = false, length = 6, updatable = false)
    private String toDistrict;

    @Column(name = "registration_moves", nullable = false, updatable = false)
    private boolean registrationMoves;

    @Column(name = "moves_on", nullable = false, updatable = false)
    private LocalDate movesOn;

    @Column(nullable = false, length = 1000, updatable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    private RelocationState state = RelocationState.PENDING;

    /** Whose work it is to see it through. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "owner_id", nullable = false)
    private UserAccount owner;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "released_by")
    private UserAccount releasedBy;

    @Column(name = "released_at")
    private Instant releasedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "accepted_by")
    private UserAccount acceptedBy;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    /** The local account manager of the new district. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "receiver_id")
    private UserAccount receiver;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "closed_by")
    private UserAccount closedBy;

    /** When it was done, rejected or withdrawn. */
    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(length = 1000)
    private String decision;

    /** Name and code when the file left. */
    @Column(length = 200)
    private String name;

    @Column(length = 18)
    private String uscc;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "open_key")
    private Long openKey;

    @ElementCollection
    @CollectionTable(name = "relocation_work", joinColumns = @JoinColumn(name = "relocation_id"))
    @OrderColumn(name = "position")
    private List<DecidedWork> work = new ArrayList<>();

    @Version
    private long version;

    protected Relocation() {
    }

    Relocation(Enterprise enterprise, RelocationForm form, UserAccount owner, LocalDate today, Instant now) {
        if (enterprise.endedOn() != null) {
            throw new BusinessRuleViolation("ENTERPRISE_ENDED", null, enterprise.endedOn());
        }
        if (form.toDistrict() == null || Districts.byCode(form.toDistrict()).isEmpty()) {
            throw new BusinessRuleViolation(form.toDistrict() == null ? "REQUIRED" : "DISTRICT_CODE", "toDistrict");
        }
        if (form.toDistrict().equals(enterprise.district())) {
            throw new BusinessRuleViolation("SAME_DISTRICT", "toDistrict");
        }
        this.enterprise = enterprise;
        this.fromDistrict = enterprise.district();
        this.toDistrict = form.toDistrict();
        this.registrationMoves = form.registrationMoves();
        this.movesOn = form.movesOn() == null ? today : form.movesOn();
        if (movesOn.isBefore(today)) {
            throw new BusinessRuleViolation("PAST_DAY", "movesOn");
        }
        this.reason = TypedText.required("reason", form.reason(), REASON_LENGTH);
        this.owner = owner;
        this.createdAt = now;
        this.openKey = enterprise.id();
    }

    /** The old district lets the file go. */
    void release(UserAccount by, List<DecidedWork> decided, Instant now) {
        requireOpen(releasedBy);
        requireTwo(by, acceptedBy);
        work.addAll(decided);
        releasedBy = by;
        releasedAt = now;
        agreed();
    }

    /** The new district takes it. */
    void accept(UserAccount by, UserAccount steward, Instant now) {
        requireOpen(acceptedBy);
        requireTwo(by, releasedBy);
        receiver = steward;
        acceptedBy = by;
        acceptedAt = now;
        agreed();
    }

    private void requireOpen(UserAccount already) {
        if (state != RelocationState.PENDING || already != null) {
            throw new BusinessRuleViolation("RELOCATION_DECIDED", null);
        }
    }

    /** One person does not speak for both districts. */
    private static void requireTwo(UserAccount by, UserAccount other) {
        if (other != null && other.id().equals(by.id())) {
            throw new BusinessRuleViolation("RELOCATION_TWO_PEOPLE", null);
        }
    }

    private void agreed() {
        if (releasedBy != null && acceptedBy != null) {
            state = RelocationState.AGREED;
        }
    }

    boolean isDue(LocalDate today) {
        return state == RelocationState.AGREED && !movesOn.isAfter(today);
    }

    boolean isOpen() {
        return state == RelocationState.PENDING || state == RelocationState.AGREED;
    }

    /** @param on first day of the new district @param now the moment up to which the old one reads */
    void done(LocalDate on, Instant now) {
        state = RelocationState.DONE;
        doneOn = on;
        closedAt = now;
        openKey = null;
    }

    /** As the file is when it leaves. */
    void leaves() {
        name = enterprise.name();
        uscc = enterprise.uscc();
    }

    void close(RelocationState end, UserAccount by, String why, Instant now) {
        if (!isOpen()) {
            throw new BusinessRuleViolation("RELOCATION_DECIDED", null);
        }
        decision = TypedText.required("reason", why, REASON_LENGTH);
        state = end;
        closedBy = by;
        closedAt = now;
        openKey = null;
    }

    void passTo(UserAccount other) {
        owner = other;
    }

    /** For the trail. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("state", state);
        fields.put("fromDistrict", fromDistrict);
        fields.put("toDistrict", toDistrict);
        fields.put("movesOn", movesOn);
        fields.put("reason", reason);
        fields.put("receiver", receiver == null ? null : receiver.username());
        fields.put("decision", decision);
        return fields;
    }

    Long id() {
        return id;
    }

    Enterprise enterprise() {
        return enterprise;
    }

    String fromDistrict() {
        return fromDistrict;
    }

    String toDistrict() {
        return toDistrict;
    }

    boolean registrationMoves() {
        return registrationMoves;
    }

    LocalDate movesOn() {
        return movesOn;
    }

    String reason() {
        return reason;
    }

    RelocationState state() {
        return state;
    }

    UserAccount owner() {
        return owner;
    }

    UserAccount releasedBy() {
        return releasedBy;
    }

    UserAccount acceptedBy() {
        return acceptedBy;
    }

    UserAccount receiver() {
        return receiver;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant releasedAt() {
        return releasedAt;
    }

    Instant acceptedAt() {
        return acceptedAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    LocalDate doneOn() {
        return doneOn;
    }

    String decision() {
        return decision;
    }

    String nameThen() {
        return name;
    }

    String usccThen() {
        return uscc;
    }

    List<DecidedWork> work() {
        return List.copyOf(work);
    }

    long version() {
        return version;
    }
}
