package org.fuwubao.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WorkingCalendarTest {

    static final WorkingCalendar CALENDAR = new WorkingCalendar(rows("working-days.csv").stream()
            .map(row -> new WorkingCalendar.Day(LocalDate.parse(row.getField("date")), WorkingCalendar.Kind.valueOf(row.getField("kind")), row.getField("name")))
            .toList());
    private static final WorkingHours HOURS = WorkingHours.STANDARD;
    private static final LocalDateTime START = LocalDateTime.of(2024, 1, 1, 0, 0);

    @TestFactory
    Stream<DynamicTest> workingDaysFallDueAsTheTableSays() {
        return table("deadlines.csv", 48, row -> assertThat(CALENDAR.plusWorkingDays(day(row, "start"), number(row, "days"))).isEqualTo(day(row, "due")));
    }

    @TestFactory
    Stream<DynamicTest> calendarDaysFallDueAsTheTableSays() {
        return table("deadlines-natural.csv", 12, row -> {
            assertThat(day(row, "start").plusDays(number(row, "days"))).isEqualTo(day(row, "last_day"));
            assertThat(CALENDAR.plusNaturalDays(day(row, "start"), number(row, "days"))).isEqualTo(day(row, "due"));
        });
    }

    @TestFactory
    Stream<DynamicTest> workingHoursFallDueAsTheTableSaysAndAHoldAddsOnlyItsWorkingPart() {
        return table("deadline-hours.csv", 28, row -> {
            Duration worked = Duration.ofMinutes(number(row, "minutes"));
            if (!row.getField("hold_from").isEmpty()) {
                worked = worked.plus(CALENDAR.workingTimeBetween(moment(row, "hold_from"), moment(row, "hold_to"), HOURS));
            }
            assertThat(CALENDAR.plusWorkingTime(moment(row, "start"), worked, HOURS)).isEqualTo(moment(row, "due"));
            assertThat(CALENDAR.workingTimeBetween(moment(row, "start"), moment(row, "due"), HOURS)).isEqualTo(worked);
        });
    }

    @Test
    void everyMonthHasAsManyWorkingDaysAsAnnounced() {
        assertThat(months(2025)).containsExactly(19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23);
        assertThat(months(2026)).containsExactly(21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23);
        assertThat(months(2024).stream().mapToInt(Integer::intValue).sum()).isEqualTo(251);
    }

    @Test
    void aYearWithoutACalendarFollowsMondayToFridayAndIsNamed() {
        assertThat(CALENDAR.plusWorkingDays(LocalDate.of(2026, 12, 31), 1)).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(CALENDAR.missingYears(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1))).containsExactly(2027);
        assertThat(CALENDAR.missingYears(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))).isEmpty();
    }

    @Test
    void hoursThatOverlapOrEndBeforeTheyBeginAreRefused() {
        assertThat(WorkingHours.read("09:00-12:00, 13:00-18:00")).isEqualTo(WorkingHours.STANDARD);
        for (String wrong : List.of("", "9-12", "12:00-09:00", "09:00-13:00,12:00-18:00")) {
            assertThatThrownBy(() -> WorkingHours.read(wrong)).isInstanceOf(BusinessRuleViolation.class);
        }
    }

    @Property(tries = 200)
    void daysAddUp(@ForAll @IntRange(max = 1000) int offset, @ForAll @IntRange(min = 1, max = 40) int a, @ForAll @IntRange(min = 1, max = 40) int b) {
        LocalDate start = START.toLocalDate().plusDays(offset);
        LocalDate due = CALENDAR.plusWorkingDays(start, a + b);
        assertThat(CALENDAR.plusWorkingDays(CALENDAR.plusWorkingDays(start, a), b)).isEqualTo(due);
        assertThat(CALENDAR.workingDaysBetween(start, due)).isEqualTo(a + b);
        assertThat(CALENDAR.isWorkingDay(due)).isTrue();
    }

    @Property(tries = 200)
    void timeAddsUpAndIsMeasuredAsItWasAdded(@ForAll @IntRange(max = 1_400_000) int offset, @ForAll @IntRange(min = 1, max = 3000) int a, @ForAll @IntRange(min = 1, max = 3000) int b) {
        LocalDateTime start = START.plusMinutes(offset);
        LocalDateTime due = CALENDAR.plusWorkingTime(start, Duration.ofMinutes(a + b), HOURS);
        assertThat(CALENDAR.plusWorkingTime(CALENDAR.plusWorkingTime(start, Duration.ofMinutes(a), HOURS), Duration.ofMinutes(b), HOURS)).isEqualTo(due);
        assertThat(CALENDAR.workingTimeBetween(start, due, HOURS)).isEqualTo(Duration.ofMinutes(a + b));
    }

    private static List<Integer> months(int year) {
        return Stream.of(Month.values()).map(month -> {
            LocalDate first = LocalDate.of(year, month, 1);
            return (int) IntStream.range(0, first.lengthOfMonth()).filter(i -> CALENDAR.isWorkingDay(first.plusDays(i))).count();
        }).toList();
    }

    private static Stream<DynamicTest> table(String file, int size, Consumer<NamedCsvRecord> check) {
        assertThat(rows(file)).hasSize(size);
        return rows(file).stream().map(row -> DynamicTest.dynamicTest(String.join(" ", row.getFields()), () -> check.accept(row)));
    }

    private static List<NamedCsvRecord> rows(String file) {
        return ReferenceTable.rows(WorkingCalendarTest.class, file);
    }

    private static LocalDate day(NamedCsvRecord row, String field) {
        return LocalDate.parse(row.getField(field));
    }

    private static int number(NamedCsvRecord row, String field) {
        return Integer.parseInt(row.getField(field));
    }

    private static LocalDateTime moment(NamedCsvRecord row, String field) {
        return LocalDateTime.parse(row.getField(field).replace(' ', 'T'));
    }
}
