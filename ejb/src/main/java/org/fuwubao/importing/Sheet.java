package org.fuwubao.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.fuwubao.attachment.FileKind;
import org.fuwubao.attachment.IncomingFile;
import org.fuwubao.shared.BusinessRuleViolation;

/** The rows of the first sheet of a workbook, or of a CSV file, as texts; rows without any text are left out. */
final class Sheet {

    private static final int MOST_COLUMNS = 100;

    /** @param line number of the row as the sheet shows it, from 1 */
    record Line(int line, List<String> cells) {

        /** Stripped; {@code null} where there is nothing. */
        String cell(int column) {
            String text = column < 0 || column >= cells.size() ? null : cells.get(column);
            return text == null || text.isBlank() ? null : text.strip();
        }

        private boolean isEmpty() {
            return cells.stream().allMatch(cell -> cell == null || cell.isBlank());
        }
    }

    private Sheet() {
    }

    /** @throws BusinessRuleViolation {@code FILE_CONTENT} or {@code SHEET_TOO_LONG}, on field {@code file} */
    static List<Line> read(IncomingFile file, int mostLines) {
        List<Line> lines = file.kind() == FileKind.XLSX ? workbook(file.content(), mostLines) : text(file.content(), mostLines);
        if (lines.size() > mostLines) {
            throw new BusinessRuleViolation("SHEET_TOO_LONG", "file", mostLines - 1);
        }
        return lines;
    }

    private static List<Line> workbook(byte[] content, int mostLines) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content)); Stream<Row> rows = book.getFirstSheet().openStream()) {
            return kept(rows.map(row -> new Line(row.getRowNum(), cells(row))), mostLines);
        } catch (IOException | UncheckedIOException | ExcelReaderException broken) {
            throw new BusinessRuleViolation("FILE_CONTENT", "file", FileKind.XLSX.extension());
        }
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, Math.min(row.getCellCount(), MOST_COLUMNS)).mapToObj(row::getCellText).toList();
    }

    private static List<Line> text(byte[] content, int mostLines) {
        String text = new String(content, FileKind.charsetOf(content));
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            return kept(records.stream().map(row -> new Line((int) row.getStartingLineNumber(), row.getFields())), mostLines);
        } catch (IOException | UncheckedIOException | CsvParseException broken) {
            throw new BusinessRuleViolation("FILE_CONTENT", "file", FileKind.CSV.extension());
        }
    }

    /** One more than is allowed is enough to know that it is too long. */
    private static List<Line> kept(Stream<Line> lines, int mostLines) {
        return new ArrayList<>(lines.filter(line -> !line.isEmpty()).limit(mostLines + 1L).toList());
    }
}
