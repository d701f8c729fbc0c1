package org.fuwubao.dossier;

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
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Days;
import org.fuwubao.shared.TypedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * An address with its days. The present one has no last day; a new one ends it the day before. One that was written
 * down wrongly on the same day is overwritten.
 */
@Entity
@Table(name = "enterprise_place")
public class Place {

    private static final int LENGTH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "enterprise_place_seq")
    @SequenceGenerator(name = "enterprise_place_seq", sequenceName = "enterprise_place_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "enterprise_id", nullable = false)
    private Enterprise enterprise;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    private PlaceKind kind;

    @Column(nullable = false, length = 2000)
    private String address;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Place() {
    }

    /** @param from first day, {@code null} = not known */
    public Place(Enterprise enterprise, PlaceKind kind, String address, LocalDate from, LocalDate to) {
        this.enterprise = enterprise;
        this.kind = kind;
        this.validFrom = from;
        rewrite(address);
        end(to);
    }

    void rewrite(String written) {
        String clean = TypedText.optionalText("address", written, LENGTH);
        if (clean == null) {
            throw new BusinessRuleViolation("REQUIRED", "address");
        }
        address = clean;
    }

    void end(LocalDate lastDay) {
        Days.inOrder("to", validFrom, lastDay);
        validTo = lastDay;
    }

    public boolean isPresent() {
        return validTo == null;
    }

    public Long id() {
        return id;
    }

    public Enterprise enterprise() {
        return enterprise;
    }

    public PlaceKind kind() {
        return kind;
    }

    public String address() {
        return address;
    }

    public LocalDate from() {
        return validFrom;
    }

    public LocalDate to() {
        return validTo;
    }
}
