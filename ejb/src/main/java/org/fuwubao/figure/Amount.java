package org.fuwubao.figure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Objects;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.TypedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A quantity as somebody stated it: exact, or in words with the bounds the words give. Which unit it has is said by what
 * it belongs to; money is whole or broken yuan unless a currency is named.
 */
@Embeddable
public class Amount {

    private static final int WRITTEN_LENGTH = 100;
    private static final int SCALE = 4;
    private static final BigDecimal MOST = new BigDecimal("1e18");

    @Column(name = "amount", precision = 24, scale = SCALE)
    private BigDecimal value;

    @Column(length = 3)
    private String currency;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 10)
    private Qualifier qualifier;

    @Column(name = "written", length = 200)
    private String text;

    @Column(precision = 24, scale = SCALE)
    private BigDecimal low;

    @Column(precision = 24, scale = SCALE)
    private BigDecimal high;

    protected Amount() {
    }

    private Amount(BigDecimal value, String currency, Qualifier qualifier, String text, BigDecimal low, BigDecimal high) {
        this.value = plain(value);
        this.currency = currency;
        this.qualifier = qualifier;
        this.text = text;
        this.low = plain(low);
        this.high = plain(high);
    }

    public static Amount exact(BigDecimal value) {
        return new Amount(Objects.requireNonNull(value), null, null, null, null, null);
    }

    public static Amount exact(long value) {
        return exact(BigDecimal.valueOf(value));
    }

    /** Of another currency than yuan, by its three letters (ISO 4217); never converted. */
    public static Amount in(String currency, BigDecimal value) {
        return new Amount(Objects.requireNonNull(value), "CNY".equals(currency) ? null : Objects.requireNonNull(currency), null, null, null, null);
    }

    /**
     * In words.
     *
     * @param text as written, at most {@value #WRITTEN_LENGTH} characters
     * @param low  lower bound, {@code null} = none
     * @param high upper bound, {@code null} = none
     */
    public static Amount qualified(Qualifier qualifier, String text, BigDecimal low, BigDecimal high) {
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new BusinessRuleViolation("ENDS_BEFORE_IT_BEGINS", "value");
        }
        return new Amount(null, null, Objects.requireNonNull(qualifier), TypedText.required("value", text, WRITTEN_LENGTH), low, high);
    }

    private static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        if (number.abs().compareTo(MOST) >= 0) {
            throw new BusinessRuleViolation("TOO_LARGE", "value");
        }
        BigDecimal rounded = number.setScale(Math.min(Math.max(number.scale(), 0), SCALE), java.math.RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    public boolean isExact() {
        return value != null;
    }

    /** The exact value; {@code null} where only words were given. */
    public BigDecimal value() {
        return plain(value);
    }

    /** {@code null} = yuan, or no money. */
    public String currency() {
        return currency;
    }

    /** {@code null} for exact ones. */
    public Qualifier qualifier() {
        return qualifier;
    }

    public String text() {
        return text;
    }

    public BigDecimal low() {
        return plain(low);
    }

    public BigDecimal high() {
        return plain(high);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Amount that && Objects.equals(value(), that.value()) && Objects.equals(currency, that.currency)
                && qualifier == that.qualifier && Objects.equals(text, that.text) && Objects.equals(low(), that.low()) && Objects.equals(high(), that.high());
    }

    @Override
    public int hashCode() {
        return Objects.hash(value(), currency, qualifier, text);
    }

    /** For the trail: the number, with its currency, or the words. */
    @Override
    public String toString() {
        return isExact() ? value().toPlainString() + (currency == null ? "" : " " + currency) : text;
    }
}
