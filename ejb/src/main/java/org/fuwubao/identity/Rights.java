package org.fuwubao.identity;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The matrix of {@code rights.csv}: role, object, action, scopes. Several scopes of a row mean "or"; what is not
 * listed is denied, {@code NONE} is denied too.
 */
public final class Rights {

    private static final Rights STANDARD = load();

    private final Map<Key, Set<RightScope>> rows;

    private record Key(Role role, RightObject object, RightAction action) {
    }

    private Rights(Map<Key, Set<RightScope>> rows) {
        this.rows = Map.copyOf(rows);
    }

    /** The matrix delivered with the application. */
    public static Rights standard() {
        return STANDARD;
    }

    /** @throws IllegalStateException for an unknown code, an empty scope or a row that is there twice, with its line */
    static Rights read(Reader csv) throws IOException {
        Map<Key, Set<RightScope>> rows = new HashMap<>();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord row : records) {
                Key key = new Key(code(Role.class, row, "role"), code(RightObject.class, row, "object"), code(RightAction.class, row, "action"));
                if (rows.put(key, scopes(row)) != null) {
                    throw new IllegalStateException("rights line " + row.getStartingLineNumber() + ": " + key + " is there twice");
                }
            }
        }
        return new Rights(rows);
    }

    /** Scopes in which the role may do this; empty = denied. Never contains {@code NONE}. */
    public Set<RightScope> scopes(Role role, RightObject object, RightAction action) {
        return rows.getOrDefault(new Key(role, object, action), Set.of());
    }

    /** Several roles of one person add up, each in its own scope. */
    public Set<RightScope> scopes(Collection<Role> roles, RightObject object, RightAction action) {
        Set<RightScope> all = EnumSet.noneOf(RightScope.class);
        roles.forEach(role -> all.addAll(scopes(role, object, action)));
        return all;
    }

    /** How many rows the matrix has, denials included. */
    int size() {
        return rows.size();
    }

    private static Set<RightScope> scopes(NamedCsvRecord row) {
        Set<RightScope> scopes = EnumSet.noneOf(RightScope.class);
        for (String code : row.getField("scope").split(";")) {
            scopes.add(code(RightScope.class, code, row));
        }
        if (scopes.contains(RightScope.NONE) && scopes.size() > 1) {
            throw new IllegalStateException("rights line " + row.getStartingLineNumber() + ": NONE stands alone");
        }
        scopes.remove(RightScope.NONE);
        return Set.copyOf(scopes);
    }

    private static <E extends Enum<E>> E code(Class<E> type, NamedCsvRecord row, String column) {
        return code(type, row.getField(column), row);
    }

    private static <E extends Enum<E>> E code(Class<E> type, String code, NamedCsvRecord row) {
        try {
            return Enum.valueOf(type, code.strip());
        } catch (IllegalArgumentException unknown) {
            throw new IllegalStateException("rights line " + row.getStartingLineNumber() + ": unknown "
                    + type.getSimpleName() + " '" + code + "'", unknown);
        }
    }

    private static Rights load() {
        try (InputStream csv = Rights.class.getResourceAsStream("rights.csv")) {
            return read(new InputStreamReader(csv, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
