package org.fuwubao.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fuwubao.attachment.FileKind;
import org.fuwubao.attachment.IncomingFile;
import org.fuwubao.shared.BusinessRuleViolation;
import org.junit.jupiter.api.Test;

class SheetTest {

    @Test
    void aWorkbookIsReadWithTheNumbersOfItsRowsAndPhonesWhole() throws IOException {
        List<Sheet.Line> lines = Sheet.read(workbook(), 10);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1).line()).isEqualTo(4);
        assertThat(lines.get(1).cell(0)).isEqualTo("zhang.san");
        assertThat(lines.get(1).cell(1)).isEqualTo("13800000000");
        assertThat(lines.get(1).cell(7)).isNull();
        assertThat(lines.get(1).cell(-1)).isNull();
    }

    @Test
    void aTextFileOfTheOfficeIsReadInItsEncoding() {
        byte[] content = "用户名,姓名\r\nzhang.san,\"张,三\"\r\n\r\n".getBytes(Charset.forName("GB18030"));
        List<Sheet.Line> lines = Sheet.read(new IncomingFile("a.csv", content, 1, FileKind.CSV), 10);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1).cell(1)).isEqualTo("张,三");
    }

    @Test
    void aSheetOfTooManyRowsIsRefusedWithTheLimit() {
        byte[] content = "a\nb\nc\nd\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Sheet.read(new IncomingFile("a.csv", content, 1, FileKind.CSV), 3))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> {
                    assertThat(refused.code()).isEqualTo("SHEET_TOO_LONG");
                    assertThat(refused.arguments()).containsExactly(2);
                });
    }

    @Test
    void headingsAreRecognisedInBothLanguagesAndAnySpelling() {
        Sheet.Line headings = new Sheet.Line(1, List.of("姓 名", "USERNAME", "手机", "Unit code or name"));
        assertThat(UserColumn.username.in(headings)).isEqualTo(1);
        assertThat(UserColumn.phone.in(headings)).isEqualTo(2);
        assertThat(UserColumn.unit.in(headings)).isEqualTo(3);
        assertThat(UserColumn.email.in(headings)).isEqualTo(-1);
    }

    @Test
    void headingsSpeakTheLanguageAskedForWhateverTheMachineSpeaks() {
        assertThat(UserColumn.username.heading(Locale.SIMPLIFIED_CHINESE)).isEqualTo("用户名");
        assertThat(UserColumn.username.heading(Locale.ENGLISH)).isEqualTo("Username");
    }

    private static IncomingFile workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("x");
            sheet.value(0, 0, "用户名");
            sheet.value(0, 1, "手机");
            sheet.value(1, 0, "  ");
            sheet.value(3, 0, " zhang.san ");
            sheet.value(3, 1, 13_800_000_000L);
        }
        return new IncomingFile("a.xlsx", bytes.toByteArray(), 1, FileKind.XLSX);
    }
}
