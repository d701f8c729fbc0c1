package org.fuwubao.shared;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A table of the product that lies beside its class as CSV (UTF-8, header row, lists inside a cell cut by {@code ;}). */
public final class ReferenceTable {

    private ReferenceTable() {
    }

    /** All rows of {@code file}, found beside {@code owner}; a product without its tables cannot work, so it fails hard. */
    public static List<NamedCsvRecord> rows(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no table " + file + " beside " + owner.getName());
            }
            try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                    .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return csv.stream().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of a cell that holds a list. */
    public static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }

    static String label(Locale locale, String chinese, String english) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) && !english.isEmpty() ? english : chinese;
    }
}
