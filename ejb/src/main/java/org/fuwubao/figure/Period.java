package org.fuwubao.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What time a figure is about: a year {@code 2024}, a span of months of one year {@code 2025-01/2025-03} (a quarter has
 * three), or how things stand, {@code NOW}, where the as-of day says when.
 *
 * @param first first month, {@code null} for {@link #NOW}
 * @param last  last month, {@code null} for {@link #NOW}
 */
public record Period(YearMonth first, YearMonth last) implements Comparable<Period> {

    public static final Period NOW = new Period(null, null);
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern SPAN = Pattern.compile("(\\d{4})-(\\d{2})/(\\d{4})-(\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-?Q([1-4])");
    private static final int EARLIEST = 1949;
    private static final int LATEST = 2199;

    public static Period ofYear(int year) {
        return new Period(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    public static Period ofQuarter(int year, int quarter) {
        return new Period(YearMonth.of(year, quarter * 3 - 2), YearMonth.of(year, quarter * 3));
    }

    /** Reads {@code 2024}, {@code 2025-01/2025-03}, {@code 2025Q1}, {@code NOW}; empty for anything else. */
    public static Optional<Period> read(String text) {
        if (text == null) {
            return Optional.empty();
        }
        if ("NOW".equals(text)) {
            return Optional.of(NOW);
        }
        Matcher year = YEAR.matcher(text);
        Matcher quarter = QUARTER.matcher(text);
        Matcher span = SPAN.matcher(text);
        if (year.matches()) {
            return plausible(ofYear(Integer.parseInt(text)));
        }
        if (quarter.matches()) {
            return plausible(ofQuarter(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2))));
        }
        if (!span.matches() || month(span.group(2)) == 0 || month(span.group(4)) == 0) {
            return Optional.empty();
        }
        YearMonth first = YearMonth.of(Integer.parseInt(span.group(1)), month(span.group(2)));
        YearMonth last = YearMonth.of(Integer.parseInt(span.group(3)), month(span.group(4)));
        return last.isBefore(first) ? Optional.empty() : plausible(new Period(first, last));
    }

    private static int month(String digits) {
        int month = Integer.parseInt(digits);
        return month > 12 ? 0 : month;
    }

    private static Optional<Period> plausible(Period period) {
        return period.first.getYear() < EARLIEST || period.last.getYear() > LATEST ? Optional.empty() : Optional.of(period);
    }

    public boolean isNow() {
        return first == null;
    }

    /** A whole calendar year. */
    public boolean isYear() {
        return !isNow() && first.getYear() == last.getYear() && first.getMonthValue() == 1 && last.getMonthValue() == 12;
    }

    public LocalDate from() {
        return isNow() ? null : first.atDay(1);
    }

    public LocalDate to() {
        return isNow() ? null : last.atEndOfMonth();
    }

    /** The latest first, how things stand now before all; a year before its parts. */
    @Override
    public int compareTo(Period other) {
        if (isNow() || other.isNow()) {
            return Boolean.compare(other.isNow(), isNow());
        }
        int order = other.last.compareTo(last);
        return order != 0 ? order : first.compareTo(other.first);
    }

    /** As ledgers and the database write it. */
    @Override
    public String toString() {
        return isNow() ? "NOW" : isYear() ? String.valueOf(first.getYear()) : first + "/" + last;
    }
}
