package org.fuwubao.figure;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.fuwubao.enterprise.Enterprise;
import org.fuwubao.enterprise.FigureSource;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.TypedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What one source says of one measure in one period. Born when it is told or imported; told again by the same source it
 * is overwritten (the trail keeps the old value); in use while no better or chosen value of another source stands
 * beside it; taken away only by somebody who says that it was wrong.
 */
@Entity
@Table(name = "enterprise_figure")
public class Figure {

    private static final int REASON_LENGTH = 200;
    private static final java.math.BigDecimal MOST_COUNTED = java.math.BigDecimal.valueOf(Integer.MAX_VALUE);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "enterprise_figure_seq")
    @SequenceGenerator(name = "enterprise_figure_seq", sequenceName = "enterprise_figure_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "enterprise_id", nullable = false, updatable = false)
    private Enterprise enterprise;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, updatable = false, length = 40)
    private Measure measure;

    @Column(nullable = false, updatable = false, length = 20)
    private String period;

    @Column(name = "period_from", updatable = false)
    private LocalDate periodFrom;

    @Column(name = "period_to", updatable = false)
    private LocalDate periodTo;

    @Embedded
    private Amount amount;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, updatable = false, length = 20)
    private FigureSource source;

    @Column(name = "as_of", nullable = false)
    private LocalDate asOf;

    @Column(name = "noted_by", nullable = false, length = 80)
    private String notedBy;

    @Column(name = "noted_at", nullable = false)
    private Instant notedAt;

    /** True or absent, never false: a unique key lets one of a period through. */
    @Column(name = "in_use")
    private Boolean inUse;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    private FigureChoice choice;

    @Column(name = "choice_reason", length = 400)
    private String choiceReason;

    protected Figure() {
    }

    public Figure(Enterprise enterprise, FigureForm form, LocalDate today, Instant now, String by) {
        this.enterprise = enterprise;
        this.measure = required("measure", form.measure());
        this.source = required("source", form.source());
        Period of = required("period", form.period());
        if (of.isNow() && measure.needsPeriod()) {
            throw new BusinessRuleViolation("PERIOD_UNKNOWN", measure.code());
        }
        if (!of.isNow() && of.from().isAfter(today)) {
            throw new BusinessRuleViolation("FUTURE_DAY", measure.code());
        }
        this.period = of.toString();
        this.periodFrom = of.from();
        this.periodTo = of.to();
        this.choice = FigureChoice.OVERTAKEN;
        tell(form, today, now, by);
    }

    /** The same source speaks again. */
    void tell(FigureForm form, LocalDate today, Instant now, String by) {
        amount = checked(measure, required(measure.code(), form.amount()));
        asOf = form.asOf() == null ? today : form.asOf();
        if (asOf.isAfter(today)) {
            throw new BusinessRuleViolation("FUTURE_DAY", "asOf");
        }
        notedAt = now;
        notedBy = by;
    }

    private static Amount checked(Measure measure, Amount amount) {
        if (measure.unit().isCount() && amount.isExact()) {
            if (amount.value().signum() < 0) {
                throw new BusinessRuleViolation("NEGATIVE", measure.code());
            }
            if (amount.value().scale() > 0) {
                throw new BusinessRuleViolation("COUNT_FORMAT", measure.code());
            }
            if (amount.value().compareTo(MOST_COUNTED) > 0) {
                throw new BusinessRuleViolation("TOO_LARGE", measure.code());
            }
        }
        if (measure.unit() != Measure.Unit.YUAN && amount.currency() != null) {
            throw new BusinessRuleViolation("AMOUNT_FORMAT", measure.code());
        }
        return amount;
    }

    private static <T> T required(String field, T value) {
        if (value == null) {
            throw new BusinessRuleViolation("REQUIRED", field);
        }
        return value;
    }

    /** Stands for its period from now on. */
    public void use(FigureChoice why, String reason) {
        inUse = true;
        choice = why;
        choiceReason = why == FigureChoice.CHOSEN ? TypedText.required("reason", reason, REASON_LENGTH) : null;
    }

    /** Another value stands for its period. */
    void stepBack() {
        inUse = null;
        choice = FigureChoice.OVERTAKEN;
        choiceReason = null;
    }

    public Long id() {
        return id;
    }

    public Enterprise enterprise() {
        return enterprise;
    }

    public Measure measure() {
        return measure;
    }

    public Period period() {
        return Period.read(period).orElseThrow();
    }

    public Amount amount() {
        return amount;
    }

    public FigureSource source() {
        return source;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public boolean inUse() {
        return Boolean.TRUE.equals(inUse);
    }

    public FigureChoice choice() {
        return choice;
    }

    public FigureRow toRow() {
        return new FigureRow(id, measure, period(), amount, source, asOf, notedBy, notedAt, inUse(), choice, choiceReason);
    }
}
