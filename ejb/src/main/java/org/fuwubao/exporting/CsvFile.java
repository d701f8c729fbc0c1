package org.fuwubao.exporting;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.fuwubao.shared.BusinessClock;

/** UTF-8 with byte order mark, comma, CRLF: what spreadsheet programs open without asking. */
final class CsvFile implements SheetFile {

    /** What a spreadsheet would run, or what looks like text that was marked already (docs on import, sections 3 and 6). */
    private static final Pattern RUN = Pattern.compile("^[\\s\\p{Z}]*'*[=+\\-@＝＋－＠].*", Pattern.DOTALL);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(BusinessClock.BEIJING);

    private final Writer writer;
    private final CsvWriter csv;

    CsvFile(OutputStream out) {
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        try {
            writer.write('\uFEFF');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a cell before quoting: a mark that imports take off again stands before what a spreadsheet would run. */
    static String harmless(String text) {
        if (!RUN.matcher(text).matches()) {
            return text;
        }
        int begin = 0;
        while (begin < text.length() && (Character.isWhitespace(text.charAt(begin)) || Character.isSpaceChar(text.charAt(begin)))) {
            begin++;
        }
        return text.substring(0, begin) + "'" + text.substring(begin);
    }

    @Override
    public void head(List<String> headings, List<Integer> widths) {
        csv.writeRecord(headings);
    }

    @Override
    public void row(List<Object> cells) {
        csv.writeRecord(cells.stream().map(CsvFile::cell).toList());
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof Instant moment) {
            return MOMENT.format(moment);
        } else if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof String text ? harmless(text) : value.toString();
    }

    /** Nothing but data has a place here. */
    @Override
    public void note(String title, List<List<String>> lines) {
    }

    @Override
    public void finish() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
