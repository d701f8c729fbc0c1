package org.fuwubao.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"=1+1, '=1+1", "-张三, '-张三", "@某某测试技术有限公司, '@某某测试技术有限公司", "+北京市海淀区示范路4号, '+北京市海淀区示范路4号", "＝1+1, '＝1+1",
        "＋1, '＋1", "－先减后加, '－先减后加", "＠SUM(1), '＠SUM(1)", "'引号, '引号", "'=4+5, ''=4+5", "''=4+5, '''=4+5", "a=1, a=1", "'a=1, 'a=1", "\"  =1\", \"  '=1\"",
        "\"\u3000＝1\", \"\u3000'＝1\"", "\"\t=1\", \"\t'=1\""})
    void whatASpreadsheetWouldRunGetsItsMark(String text, String cell) {
        assertThat(CsvFile.harmless(text)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "'=4+5", "''''@x", "'引号", "'", "''", "-", "plain", "#{7*7}", "-5", "=\n=", "'a=1", "'+"})
    void anImportTakesTheMarkOffAgain(String text) {
        String cell = CsvFile.harmless(text);
        // docs on import, section 3: one ' is dropped only where the rest is any number of ' and then one of the signs
        String read = cell.startsWith("'") && cell.substring(1).replaceFirst("^'*", "").matches("(?s)[=+\\-@＝＋－＠].*") ? cell.substring(1) : cell;
        assertThat(read).isEqualTo(text);
    }

    @Test
    void numbersStayNumbersDaysAreIsoAndTheFileBeginsWithItsMark() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile file = new CsvFile(out);
        file.head(List.of("名称", "数"), List.of(10, 10));
        file.row(Arrays.asList("甲,\"乙\"", -5));
        file.row(Arrays.asList(LocalDate.of(2026, 3, 1), new BigDecimal("-12000000.00")));
        file.row(Arrays.asList(Instant.parse("2026-03-01T16:00:00Z"), null));
        file.note("说明", List.of(List.of("导出人", "x")));
        file.finish();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF名称,数\r\n\"甲,\"\"乙\"\"\",-5\r\n2026-03-01,-12000000.00\r\n2026-03-02 00:00:00,\r\n");
    }
}
