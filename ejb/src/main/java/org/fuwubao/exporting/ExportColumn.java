package org.fuwubao.exporting;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One column of an exportable list.
 *
 * @param name  as the page names it; the heading stands in the bundle
 * @param value text, whole or decimal number, day or moment; {@code null} = an empty cell
 * @param width in characters
 */
public record ExportColumn<R>(String name, int width, BiFunction<R, Locale, Object> value) {

    /** A column whose values are the same in every language. */
    static <R> ExportColumn<R> of(String name, int width, Function<R, Object> value) {
        return new ExportColumn<>(name, width, (row, locale) -> value.apply(row));
    }
}
