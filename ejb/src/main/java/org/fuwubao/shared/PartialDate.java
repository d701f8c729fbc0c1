package org.fuwubao.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day as well as somebody knew it: {@code 2025-03-01}, {@code 2025-03} or {@code 2025}; the length of the text is its
 * precision. Whatever needs the exact day must ask {@link #isExact()}.
 */
public record PartialDate(LocalDate first, Precision precision) {

    private static final Pattern TEXT = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    /** How well it is known. */
    public enum Precision { DAY, MONTH, YEAR }

    public static PartialDate of(LocalDate day) {
        return day == null ? null : new PartialDate(day, Precision.DAY);
    }

    /** A day of which only the month or year counts, by its first day. */
    public static PartialDate of(LocalDate day, Precision precision) {
        return day == null ? null : new PartialDate(precision == Precision.YEAR ? day.withDayOfYear(1)
                : precision == Precision.MONTH ? day.withDayOfMonth(1) : day, precision);
    }

    /** Empty for anything else than the three forms. */
    public static Optional<PartialDate> read(String text) {
        if (text == null || !TEXT.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(switch (text.length()) {
                case 4 -> new PartialDate(LocalDate.of(Integer.parseInt(text), 1, 1), Precision.YEAR);
                case 7 -> new PartialDate(YearMonth.parse(text).atDay(1), Precision.MONTH);
                default -> new PartialDate(LocalDate.parse(text), Precision.DAY);
            });
        } catch (java.time.DateTimeException impossible) {
            return Optional.empty();
        }
    }

    public boolean isExact() {
        return precision == Precision.DAY;
    }

    /** The last day that it may be. */
    public LocalDate last() {
        return switch (precision) {
            case DAY -> first;
            case MONTH -> YearMonth.from(first).atEndOfMonth();
            case YEAR -> first.withDayOfYear(first.lengthOfYear());
        };
    }

    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> first.toString();
            case MONTH -> YearMonth.from(first).toString();
            case YEAR -> String.valueOf(first.getYear());
        };
    }
}
