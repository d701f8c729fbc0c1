package org.fuwubao.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How long one value of a parameter holds.
 *
 * @param from    first day, {@code null} = the standard, before any value was set
 * @param to      last day, {@code null} = until further notice
 * @param current holds today
 * @param changed comes out of the change that is previewed, by value or by its last day
 */
public record ParameterPeriod(LocalDate from, LocalDate to, String value, boolean current, boolean changed) {

    /** The same period, marked as one that a previewed change brings. */
    ParameterPeriod markedAsChanged() {
        return new ParameterPeriod(from, to, value, current, true);
    }

    /** The periods of a parameter in their order. @param values by first day */
    static List<ParameterPeriod> of(String standard, NavigableMap<LocalDate, String> values, LocalDate today) {
        NavigableMap<LocalDate, String> all = new TreeMap<>(values);
        List<ParameterPeriod> periods = new ArrayList<>();
        periods.add(period(null, standard, all.isEmpty() ? null : all.firstKey(), today));
        for (Map.Entry<LocalDate, String> value : all.entrySet()) {
            periods.add(period(value.getKey(), value.getValue(), all.higherKey(value.getKey()), today));
        }
        return periods;
    }

    private static ParameterPeriod period(LocalDate from, String value, LocalDate next, LocalDate today) {
        boolean current = (from == null || !from.isAfter(today)) && (next == null || next.isAfter(today));
        return new ParameterPeriod(from, next == null ? null : next.minusDays(1), value, current, false);
    }
}
