package org.fuwubao.exporting;

import java.util.List;

/** A file that is written row by row; nothing of a row is kept once it is written. */
interface SheetFile {

    /** @param widths of the columns, in characters */
    void head(List<String> headings, List<Integer> widths);

    /** @param cells text, number, day or moment; {@code null} = empty */
    void row(List<Object> cells);

    /** Words about the file, where the form has a place beside the data for them. */
    void note(String title, List<List<String>> lines);

    /** The end; a file that breaks off before has none, so that nobody takes it for a whole one. */
    void finish();
}
