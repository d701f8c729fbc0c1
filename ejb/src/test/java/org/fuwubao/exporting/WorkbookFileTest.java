package org.fuwubao.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class WorkbookFileTest {

    @Test
    void textsAreTextDaysAreDaysAndTheWatermarkStandsBesideTheData() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookFile file = new WorkbookFile(out, "企业台账");
        file.head(List.of("名称", "代码", "人数", "成立", "更新"), List.of(20, 20, 10, 10, 10));
        file.row(Arrays.asList("=1+1", "91110108PDY00001XU", 120, LocalDate.of(1986, 5, 4), Instant.parse("2026-03-01T16:00:00Z")));
        file.row(Arrays.asList("-5", null, null, null, null));
        file.note("导出说明", List.of(List.of("导出人", "张三")));
        file.finish();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Sheet> sheets = book.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("企业台账", "导出说明");
            List<Row> rows = sheets.get(0).read();
            assertThat(rows).hasSize(3);
            Row first = rows.get(1);
            assertThat(first.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(first.getCell(0).getText()).isEqualTo("=1+1");
            assertThat(first.getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(first.getCell(2).asNumber().intValueExact()).isEqualTo(120);
            assertThat(first.getCell(3).asDate().toLocalDate()).isEqualTo(LocalDate.of(1986, 5, 4));
            assertThat(first.getCell(4).asDate()).isEqualTo("2026-03-02T00:00:00");
            assertThat(rows.get(2).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(sheets.get(1).read().get(0).getCell(1).getText()).isEqualTo("张三");
        }
    }

    @Test
    void everyRowOfMoreThanOnePortionIsThere() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookFile file = new WorkbookFile(out, "s");
        file.head(List.of("n"), List.of(10));
        for (int i = 0; i < 2500; i++) {
            file.row(List.of(i));
        }
        file.note("n", List.of(List.of("a")));
        file.finish();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2501);
            assertThat(rows.get(2500).getCell(0).asNumber().intValueExact()).isEqualTo(2499);
        }
    }
}
