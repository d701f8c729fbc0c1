package org.fuwubao.sharedcare;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fuwubao.enterprise.Enterprise;
import org.fuwubao.enterprise.StewardRole;
import org.fuwubao.identity.UserAccount;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.TypedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The wish to look after an enterprise that others have already. Asked by its credit code; accepted by a head who
 * answers for the file, which puts the asker in charge beside those who are; refused with a reason; or withdrawn.
 */
@Entity
@Table(name = "shared_care_request")
public class SharedCareRequest {

    static final int REASON_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shared_care_request_seq")
    @SequenceGenerator(name = "shared_care_request_seq", sequenceName = "shared_care_request_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "enterprise_id", nullable = false, updatable = false)
    private Enterprise enterprise;

    /** As the asker knows it. */
    @Column(nullable = false, length = 18, updatable = false)
    private String uscc;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "asker_id", nullable = false, updatable = false)
    private UserAccount asker;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    private StewardRole role;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(nullable = false, length = 1000, updatable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    private SharedCareState state = SharedCareState.PENDING;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    /** {@code null} where it closed by itself. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by")
    private UserAccount decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(length = 1000)
    private String decision;

    @Column(name = "assignment_id")
    private Long assignmentId;

    /** Asker and enterprise while it waits, unique. */
    @Column(name = "open_key", length = 60)
    private String openKey;

    @Version
    private long version;

    protected SharedCareRequest() {
    }

    SharedCareRequest(Enterprise enterprise, UserAccount asker, SharedCareForm wish, String reason, Instant now) {
        this.enterprise = enterprise;
        this.uscc = enterprise.uscc();
        this.asker = asker;
        grant(wish);
        this.reason = TypedText.required("reason", reason, REASON_LENGTH);
        this.askedAt = now;
        this.openKey = key(asker.id(), enterprise.id());
    }

    static String key(long asker, long enterprise) {
        return asker + ":" + enterprise;
    }

    private void grant(SharedCareForm wish) {
        if (wish.role() == null) {
            throw new BusinessRuleViolation("REQUIRED", "role");
        }
        if (wish.from() != null && wish.to() != null && wish.to().isBefore(wish.from())) {
            throw new BusinessRuleViolation("ENDS_BEFORE_IT_BEGINS", "to");
        }
        role = wish.role();
        validFrom = wish.from();
        validTo = wish.to();
    }

    /** @param granted what the head grants, which may be less than was asked for */
    void accept(UserAccount by, SharedCareForm granted, long assignment, Instant now) {
        grant(granted);
        assignmentId = assignment;
        decide(SharedCareState.ACCEPTED, by, null, now);
    }

    void refuse(UserAccount by, String why, Instant now) {
        decide(SharedCareState.REFUSED, by, TypedText.required("reason", why, REASON_LENGTH), now);
    }

    void withdraw(UserAccount by, Instant now) {
        decide(SharedCareState.WITHDRAWN, by, null, now);
    }

    void requirePending() {
        if (state != SharedCareState.PENDING) {
            throw new BusinessRuleViolation("SHARED_CARE_DECIDED", null);
        }
    }

    private void decide(SharedCareState now, UserAccount by, String why, Instant at) {
        requirePending();
        state = now;
        decidedBy = by;
        decidedAt = at;
        decision = why;
        openKey = null;
    }

    /** For the trail. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("state", state);
        fields.put("user", asker.username());
        fields.put("role", role);
        fields.put("from", validFrom);
        fields.put("to", validTo);
        fields.put("reason", reason);
        fields.put("decision", decision);
        return fields;
    }

    Long id() {
        return id;
    }

    Enterprise enterprise() {
        return enterprise;
    }

    String uscc() {
        return uscc;
    }

    UserAccount asker() {
        return asker;
    }

    SharedCareForm wish() {
        return new SharedCareForm(role, validFrom, validTo);
    }

    String reason() {
        return reason;
    }

    SharedCareState state() {
        return state;
    }

    Instant askedAt() {
        return askedAt;
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

    long version() {
        return version;
    }
}
