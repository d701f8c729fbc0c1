package org.fuwubao.shared;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which days are worked: Monday to Friday, changed by the days off and the make-up days that the State Council announces
 * for a year. A year without a calendar follows Monday to Friday, and whoever shows a day counted in it warns
 * ({@link #missingYears}). The day a period begins with is not counted (Civil Code 201); a last day off moves to the next
 * working day (203).
 */
public final class WorkingCalendar {

    private final Map<LocalDate, Kind> changed;
    private final Set<Integer> years;

    /** A day that differs from Monday to Friday, or says the same by name. */
    public enum Kind {
        OFF,
        WORK
    }

    /** One announced day. @param name of the holiday, as announced */
    public record Day(LocalDate date, Kind kind, String name) {
    }

    /** A year is known when at least one day of it is announced. */
    public WorkingCalendar(Collection<Day> announced) {
        changed = new HashMap<>();
        years = new TreeSet<>();
        for (Day day : announced) {
            changed.put(day.date(), day.kind());
            years.add(day.date().getYear());
        }
    }

    public boolean isWorkingDay(LocalDate day) {
        Kind kind = changed.get(day);
        return kind == null ? day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY : kind == Kind.WORK;
    }

    public boolean isKnown(int year) {
        return years.contains(year);
    }

    /** Years from one day to the other, both included, that have no calendar: reason for a warning. */
    public List<Integer> missingYears(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear()).filter(year -> !isKnown(year)).boxed().toList();
    }

    /** The last of so many working days after the start; the start itself is not counted. 0 days: the start. */
    public LocalDate plusWorkingDays(LocalDate start, int days) {
        LocalDate day = start;
        for (int left = days; left > 0;) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** The last of so many calendar days after the start, moved to the next working day where it is a day off. */
    public LocalDate plusNaturalDays(LocalDate start, int days) {
        return onOrAfter(start.plusDays(days));
    }

    /** The day itself, or the next working day. */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
    }

    /** Working days after the one day up to the other, which is included. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            days += isWorkingDay(day) ? 1 : 0;
        }
        return days;
    }

    /**
     * The earliest moment at which so much time is worked after the start: eight hours from 09:00 end at 18:00, not the
     * next morning. Outside the hours the clock starts at the next opening.
     */
    public LocalDateTime plusWorkingTime(LocalDateTime start, Duration worked, WorkingHours hours) {
        Duration left = worked;
        if (left.isZero() || left.isNegative()) {
            return start;
        }
        for (LocalDate day = start.toLocalDate();; day = day.plusDays(1)) {
            if (!isWorkingDay(day)) {
                continue;
            }
            for (WorkingHours.Span span : hours.spans()) {
                LocalDateTime opening = later(day.atTime(span.from()), start);
                Duration open = Duration.between(opening, day.atTime(span.to()));
                if (open.isNegative()) {
                    continue;
                }
                if (left.compareTo(open) <= 0) {
                    return opening.plus(left);
                }
                left = left.minus(open);
            }
        }
    }

    /** Time worked between two moments; nothing when the second is not after the first. */
    public Duration workingTimeBetween(LocalDateTime from, LocalDateTime to, WorkingHours hours) {
        Duration worked = Duration.ZERO;
        for (LocalDate day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                for (WorkingHours.Span span : hours.spans()) {
                    LocalDateTime opening = later(day.atTime(span.from()), from);
                    LocalDateTime closing = day.atTime(span.to()).isBefore(to) ? day.atTime(span.to()) : to;
                    worked = closing.isAfter(opening) ? worked.plus(Duration.between(opening, closing)) : worked;
                }
            }
        }
        return worked;
    }

    /** Whole working days that so much worked time takes, the last one begun counted; nothing worked takes none. */
    public static int daysOf(Duration worked, WorkingHours hours) {
        long minutes = hours.ofDay().toMinutes();
        return (int) ((worked.toMinutes() + minutes - 1) / minutes);
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
