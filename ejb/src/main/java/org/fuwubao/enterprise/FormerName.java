package org.fuwubao.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.fuwubao.shared.TypedText;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Folding;

/** 曾用名: a name the enterprise bore before; the credit code stays the same. Days may be unknown, then absent. */
@Embeddable
public class FormerName {

    @Column(nullable = false, length = 200)
    private String name;

    @Column(name = "name_folded", nullable = false, length = 400)
    private String nameFolded;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected FormerName() {
    }

    public FormerName(String name, LocalDate from, LocalDate to) {
        this.name = TypedText.required("formerNames", name, Enterprise.NAME_LENGTH);
        this.nameFolded = Folding.fold(this.name);
        if (from != null && to != null && to.isBefore(from)) {
            throw new BusinessRuleViolation("ENDS_BEFORE_IT_BEGINS", "formerNames");
        }
        this.validFrom = from;
        this.validTo = to;
    }

    public String name() {
        return name;
    }

    public LocalDate from() {
        return validFrom;
    }

    public LocalDate to() {
        return validTo;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormerName that && name.equals(that.name) && Objects.equals(validFrom, that.validFrom)
                && Objects.equals(validTo, that.validTo);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, validFrom, validTo);
    }
}
