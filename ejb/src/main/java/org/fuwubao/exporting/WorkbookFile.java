package org.fuwubao.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fuwubao.shared.BusinessClock;

/** A workbook of one sheet of data: texts are text cells, days and moments real ones; rows leave the memory as they come. */
final class WorkbookFile implements SheetFile {

    /** Rows of a sheet that every spreadsheet program opens. */
    static final int MOST_ROWS = 1_048_576;
    private static final int PORTION = 1000;
    private static final int LONGEST_CELL = 32_767;
    private static final String HEAD = "DCE9FB";

    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    WorkbookFile(OutputStream out, String name) {
        book = new Workbook(out, "Fuwubao", "1.0");
        sheet = book.newWorksheet(name);
    }

    @Override
    public void head(List<String> headings, List<Integer> widths) {
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, widths.get(column));
            sheet.inlineString(0, column, headings.get(column));
        }
        sheet.range(0, 0, 0, headings.size() - 1).style().bold().fillColor(HEAD).set();
        sheet.freezePane(0, 1);
        row = 1;
    }

    @Override
    public void row(List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        row++;
        if (row % PORTION == 0) {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void cell(int column, Object value) {
        if (value instanceof String text) {
            // a text cell, whatever it begins with; formatted as text, so that a code stays one when somebody edits it
            sheet.inlineString(row, column, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
            sheet.style(row, column).format("@").set();
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Instant moment) {
            sheet.value(row, column, LocalDateTime.ofInstant(moment, BusinessClock.BEIJING));
            sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        }
    }

    @Override
    public void note(String title, List<List<String>> lines) {
        try {
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Worksheet note = book.newWorksheet(title);
        note.width(0, 18);
        note.width(1, 80);
        for (int line = 0; line < lines.size(); line++) {
            for (int column = 0; column < lines.get(line).size(); column++) {
                note.inlineString(line, column, lines.get(line).get(column));
            }
        }
    }

    @Override
    public void finish() {
        try {
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
