package org.fuwubao.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({"2024, 2024", "2025-01/2025-03, 2025-01/2025-03", "2025Q1, 2025-01/2025-03", "2025-Q4, 2025-10/2025-12",
            "2024-01/2024-12, 2024", "NOW, NOW"})
    void isReadAndWrittenAsLedgersDo(String text, String written) {
        assertThat(Period.read(text)).map(Period::toString).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2025-13/2025-14", "2025-03/2025-01", "2025Q5", "2025-00/2025-03", "0000", "9999", "now", "2025-1/2025-3"})
    void isNotGuessed(String text) {
        assertThat(Period.read(text)).isEmpty();
    }

    @Test
    void theLatestComesFirstAndAYearBeforeItsParts() {
        List<Period> sorted = List.of("2023", "2024-10/2024-12", "NOW", "2024").stream().map(text -> Period.read(text).orElseThrow()).sorted().toList();
        assertThat(sorted).map(Period::toString).containsExactly("NOW", "2024", "2024-10/2024-12", "2023");
    }

    @Test
    void wordsAreNeverAnExactValue() {
        Amount about = Amount.qualified(Qualifier.ABOUT, "约1200万", new BigDecimal("12000000"), new BigDecimal("12000000"));
        assertThat(about.isExact()).isFalse();
        assertThat(about.value()).isNull();
        assertThat(about).isNotEqualTo(Amount.exact(12_000_000)).hasToString("约1200万");
        assertThat(Amount.exact(new BigDecimal("12000000.00"))).isEqualTo(Amount.exact(12_000_000)).hasToString("12000000");
    }
}
