package org.fuwubao.identity;

import java.math.BigDecimal;
import java.util.function.Function;
import org.fuwubao.shared.BusinessRuleViolation;

/**
 * One parameter that administrators may set from a day on: its name (dotted, lower case; label in the bundles under
 * {@code parameter.<name>}), its type with limits, and the value that holds where none was ever set.
 * Features declare theirs as constants and list them in a {@link ParameterSource}.
 */
public final class ParameterKey<T> {

    private final String name;
    private final String type;
    private final T standard;
    private final Function<String, T> reader;
    private final String limits;

    private ParameterKey(String name, String type, T standard, String limits, Function<String, T> reader) {
        this.name = name;
        this.type = type;
        this.standard = standard;
        this.limits = limits;
        this.reader = reader;
    }

    /** A whole number from {@code min} to {@code max}. */
    public static ParameterKey<Integer> number(String name, int standard, int min, int max) {
        return new ParameterKey<>(name, "NUMBER", standard, min + "–" + max, text -> {
            int number = Integer.parseInt(text);
            if (number < min || number > max) {
                throw new BusinessRuleViolation("PARAMETER_RANGE", "value", min, max);
            }
            return number;
        });
    }

    /** A decimal number from {@code min} to {@code max}. */
    public static ParameterKey<BigDecimal> decimal(String name, String standard, String min, String max) {
        BigDecimal least = new BigDecimal(min);
        BigDecimal most = new BigDecimal(max);
        return new ParameterKey<>(name, "DECIMAL", new BigDecimal(standard), min + "–" + max, text -> {
            BigDecimal number = new BigDecimal(text);
            if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
                throw new BusinessRuleViolation("PARAMETER_RANGE", "value", min, max);
            }
            return number;
        });
    }

    public static ParameterKey<Boolean> flag(String name, boolean standard) {
        return new ParameterKey<>(name, "FLAG", standard, "true, false", text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        });
    }

    /** A text of at most {@code maxCodePoints} characters. */
    public static ParameterKey<String> text(String name, String standard, int maxCodePoints) {
        return new ParameterKey<>(name, "TEXT", standard, "≤ " + maxCodePoints, text -> Texts.required("value", text, maxCodePoints));
    }

    /** @throws BusinessRuleViolation {@code PARAMETER_FORM} or {@code PARAMETER_RANGE} on field {@code value} */
    public T read(String text) {
        try {
            return reader.apply(Texts.required("value", text, 1000));
        } catch (IllegalArgumentException wrong) {
            throw new BusinessRuleViolation("PARAMETER_FORM", "value", type);
        }
    }

    public String name() {
        return name;
    }

    /** NUMBER, DECIMAL, FLAG or TEXT. */
    public String type() {
        return type;
    }

    public T standard() {
        return standard;
    }

    /** What is allowed, as shown beside the field. */
    public String limits() {
        return limits;
    }
}
