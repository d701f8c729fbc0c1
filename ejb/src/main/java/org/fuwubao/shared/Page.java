package org.fuwubao.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items             the rows, in a stable order that ends with the id
 * @param total             rows of the whole list, counted in the database
 * @param totalIsLowerBound true where {@code total} is only known to be at least that
 * @param next              cursor with which the page after this one is asked for, {@code null} on the last page
 * @param previous          cursor with which the page before this one is asked for, {@code null} on the first page and
 *                          where a list is only read forwards
 */
public record Page<T>(List<T> items, long total, boolean totalIsLowerBound, String next, String previous) {

    public Page {
        items = List.copyOf(items);
    }

    public static <T> Page<T> of(List<T> items, long total, String next) {
        return new Page<>(items, total, false, next, null);
    }

    public static <T> Page<T> empty() {
        return new Page<>(List.of(), 0, false, null, null);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), total, totalIsLowerBound, next, previous);
    }
}
