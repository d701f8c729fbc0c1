package org.fuwubao.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class LedgerTemplateTest {

    @Test
    void everyFieldThatAnImportTakesHasItsColumnItsNoteAndItsWords() throws Exception {
        LedgerTemplate template = new LedgerTemplate();
        template.ledger = new EnterpriseLedger();
        byte[] workbook = template.workbook();
        List<String> fields = template.ledger.columns().stream().map(ExportColumn::name).filter(name -> !LedgerTemplate.DERIVED.contains(name)).toList();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            Row head = book.getFirstSheet().read().get(0);
            assertThat(head.getCellCount()).isEqualTo(fields.size());
            assertThat(head.stream().map(cell -> cell.getText()).toList()).contains("*企业名称", "*统一社会信用代码", "*注册区", "属地管家", "企业层级");
        }
        Map<String, String> parts = parts(workbook);
        String sheet = parts.get("xl/worksheets/sheet1.xml");
        assertThat(sheet.split("<dataValidation ", -1)).as("a choice for each of ten columns").hasSize(11);
        assertThat(parts.entrySet().stream().filter(part -> part.getKey().contains("comments")).findFirst().orElseThrow().getValue().split("<comment ", -1)).hasSize(fields.size() + 1);
    }

    private static Map<String, String> parts(byte[] workbook) throws Exception {
        Map<String, String> parts = new HashMap<>();
        Path file = Files.write(Files.createTempFile("ledger", ".xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }
}
