package org.fuwubao.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One value of a parameter from a day on. Values are only ever added: the one of a later day follows, a second one
 * for the same day corrects the first, and the history keeps both.
 */
@Entity
@Table(name = "parameter_value")
public class Parameter {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "parameter_value_seq")
    @SequenceGenerator(name = "parameter_value_seq", sequenceName = "parameter_value_seq", allocationSize = 50)
    private Long id;

    @Column(name = "param_key", nullable = false, length = 80, updatable = false)
    private String key;

    /** 1 for the first value of a key, one more for each value after; two editors cannot both write the next. */
    @Column(nullable = false, updatable = false)
    private long revision;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "param_value", nullable = false, length = 2000, updatable = false)
    private String value;

    @Column(name = "changed_by", length = 40, updatable = false)
    private String changedBy;

    @Column(name = "changed_at", nullable = false, updatable = false)
    private Instant changedAt;

    protected Parameter() {
    }

    Parameter(String key, long revision, LocalDate validFrom, String value, String changedBy, Instant changedAt) {
        this.key = key;
        this.revision = revision;
        this.validFrom = validFrom;
        this.value = value;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    public String key() {
        return key;
    }

    public long revision() {
        return revision;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public String value() {
        return value;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
