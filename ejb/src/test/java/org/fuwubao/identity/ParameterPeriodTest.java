package org.fuwubao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ParameterPeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void withoutAnyValueTheStandardHoldsFromEverUntilFurtherNotice() {
        assertThat(ParameterPeriod.of("5", new TreeMap<>(), TODAY)).containsExactly(new ParameterPeriod(null, null, "5", true, false));
    }

    @Test
    void everyValueHoldsUntilTheDayBeforeTheNext() {
        TreeMap<LocalDate, String> values = new TreeMap<>();
        values.put(TODAY, "6");
        values.put(TODAY.plusDays(10), "7");
        assertThat(ParameterPeriod.of("5", values, TODAY)).containsExactly(
                new ParameterPeriod(null, TODAY.minusDays(1), "5", false, false),
                new ParameterPeriod(TODAY, TODAY.plusDays(9), "6", true, false),
                new ParameterPeriod(TODAY.plusDays(10), null, "7", false, false));
    }
}
