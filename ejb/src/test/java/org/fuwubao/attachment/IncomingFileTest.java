package org.fuwubao.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fuwubao.shared.BusinessRuleViolation;
import org.junit.jupiter.api.Test;

class IncomingFileTest {

    @Test
    void aWorkbookIsKnownByItsParts() throws IOException {
        assertThat(file("名单.XLSX", archive("[Content_Types].xml", "xl/workbook.xml")).kind()).isEqualTo(FileKind.XLSX);
    }

    @Test
    void aNameAloneMakesNoWorkbook() throws IOException {
        assertRefused("FILE_CONTENT", "people.xlsx", "MZ this is a program".getBytes(StandardCharsets.US_ASCII));
        assertRefused("FILE_CONTENT", "people.xlsx", archive("word/document.xml"));
        assertRefused("FILE_CONTENT", "people.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0});
    }

    @Test
    void anExtensionThatIsNotWantedIsRefusedWhateverIsInside() throws IOException {
        assertRefused("FILE_KIND", "people.xlsm", archive("[Content_Types].xml", "xl/workbook.xml"));
        assertRefused("FILE_KIND", "people", "a,b".getBytes(StandardCharsets.UTF_8));
        assertRefused("FILE_KIND", null, "a,b".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void textIsTakenInBothEncodingsOfTheOffice() {
        assertThat(file("a.csv", "姓名,𠮷\n".getBytes(StandardCharsets.UTF_8)).kind()).isEqualTo(FileKind.CSV);
        assertThat(FileKind.charsetOf("姓名".getBytes(Charset.forName("GB18030")))).isEqualTo(Charset.forName("GB18030"));
        assertRefused("FILE_CONTENT", "a.csv", new byte[] {'a', 0, 'b'});
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertRefused("FILE_EMPTY", "a.csv", new byte[0]);
        assertRefused("FILE_TOO_LARGE", "a.csv", new byte[1024 * 1024 + 1]);
    }

    @Test
    void anArchiveThatBlowsUpIsRefusedBeforeItDoes() throws IOException {
        byte[] megabyte = new byte[1024 * 1024];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (int i = 0; i < 65; i++) {
                zip.write(megabyte);
            }
        }
        assertThat(bytes.size()).isLessThan(megabyte.length);
        assertRefused("FILE_CONTENT", "bomb.xlsx", bytes.toByteArray());
    }

    private static IncomingFile file(String name, byte[] content) {
        return new IncomingFile(name, content, 1, FileKind.XLSX, FileKind.CSV);
    }

    private static void assertRefused(String code, String name, byte[] content) {
        assertThatThrownBy(() -> file(name, content)).isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.field()).isEqualTo("file");
        });
    }

    private static byte[] archive(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write('x');
            }
        }
        return bytes.toByteArray();
    }
}
