package org.fuwubao.exporting;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What somebody wants to take out of a list.
 *
 * @param asked   what the list is narrowed by, by name
 * @param sort    {@code null} = the list's own order
 * @param columns names in the order wanted; empty = the usual ones
 * @param reason  needed above the number of rows that {@link ExportParameters#REASON_ABOVE} sets
 * @param locale  of headings and words
 */
public record ExportWish(String kind, Map<String, String> asked, String sort, List<String> columns, SheetFormat format, String reason, Locale locale) {

    /** In place of names: every column there is. */
    public static final String ALL_COLUMNS = "all";

    public ExportWish {
        asked = Map.copyOf(asked);
        columns = List.copyOf(columns);
    }
}
