package org.fuwubao.qualification;

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
import java.time.LocalDate;
import org.fuwubao.enterprise.Enterprise;
import org.fuwubao.enterprise.FigureSource;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Days;
import org.fuwubao.shared.PartialDate;
import org.fuwubao.shared.TypedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A certificate, title or platform. Put on file when somebody reports it, completed when the certificate is seen, runs
 * out by its last day, or is withdrawn; kept afterwards, because verdicts of earlier days rest on it.
 */
@Entity
@Table(name = "enterprise_qualification")
public class Qualification {

    private static final int TEXT_LENGTH = 100;
    private static final int REASON_LENGTH = 200;
    private static final int SOON_MONTHS = 12;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "enterprise_qualification_seq")
    @SequenceGenerator(name = "enterprise_qualification_seq", sequenceName = "enterprise_qualification_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "enterprise_id", nullable = false)
    private Enterprise enterprise;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 40)
    private QualificationKind kind;

    @Column(length = 200)
    private String level;

    @Column(name = "certificate_number", length = 200)
    private String certificateNumber;

    @Column(name = "batch_year")
    private Integer batchYear;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    /** The last day that it may be valid. */
    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "valid_until_precision", nullable = false, length = 5)
    private PartialDate.Precision validUntilPrecision;

    @Column(name = "issued_by", length = 200)
    private String issuedBy;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "withdrawn_reason", length = 400)
    private String withdrawnReason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    private FigureSource source;

    @Column(name = "as_of", nullable = false)
    private LocalDate asOf;

    protected Qualification() {
    }

    public Qualification(Enterprise enterprise, QualificationForm form, LocalDate today) {
        this.enterprise = enterprise;
        write(form, today);
    }

    void write(QualificationForm form, LocalDate today) {
        if (form.kind() == null || form.source() == null) {
            throw new BusinessRuleViolation("REQUIRED", form.kind() == null ? "kind" : "source");
        }
        kind = form.kind();
        level = TypedText.optional("level", form.level(), TEXT_LENGTH);
        certificateNumber = TypedText.optional("certificateNumber", form.certificateNumber(), TEXT_LENGTH);
        batchYear = form.batchYear();
        if (batchYear != null && (batchYear < 1990 || batchYear > today.getYear() + 1)) {
            throw new BusinessRuleViolation("DATE_IMPOSSIBLE", "batchYear");
        }
        issuedOn = Days.past("issuedOn", form.issuedOn(), today);
        validUntil = form.validUntil() == null ? null : form.validUntil().last();
        validUntilPrecision = form.validUntil() == null ? PartialDate.Precision.DAY : form.validUntil().precision();
        Days.inOrder("certificateValidUntil", issuedOn, validUntil);
        issuedBy = TypedText.optional("issuedBy", form.issuedBy(), TEXT_LENGTH);
        withdrawnOn = Days.past("withdrawnOn", form.withdrawnOn(), today);
        withdrawnReason = TypedText.optional("withdrawnReason", form.withdrawnReason(), REASON_LENGTH);
        source = form.source();
        asOf = Days.past("asOf", form.asOf() == null ? today : form.asOf(), today);
    }

    public QualificationForm toForm() {
        return new QualificationForm(kind, level, certificateNumber, batchYear, issuedOn,
                PartialDate.of(validUntil, validUntilPrecision), issuedBy, withdrawnOn, withdrawnReason, source, asOf);
    }

    /** How it stands on the day; one without a last day runs on. */
    public QualificationState stateOn(LocalDate day) {
        if (withdrawnOn != null && !day.isBefore(withdrawnOn)) {
            return QualificationState.WITHDRAWN;
        }
        if (validUntil == null) {
            return QualificationState.VALID;
        }
        return day.isAfter(validUntil) ? QualificationState.EXPIRED
                : validUntil.isBefore(day.plusMonths(SOON_MONTHS)) ? QualificationState.EXPIRING : QualificationState.VALID;
    }

    public Long id() {
        return id;
    }

    public Enterprise enterprise() {
        return enterprise;
    }

    public QualificationKind kind() {
        return kind;
    }

    QualificationRow toRow(LocalDate day) {
        return new QualificationRow(id, toForm(), stateOn(day));
    }
}
