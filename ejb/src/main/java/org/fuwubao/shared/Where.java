package org.fuwubao.shared;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The conditions of one list: only those whose value was given, so that no database guesses the type of a null. */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** A condition without a value. */
    public Where and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A condition on parameter {@code name}; left out when the value is {@code null}. */
    public Where and(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /** The value of a parameter that a condition names already. */
    public Where with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** The same conditions, to be gone on with apart. */
    public Where copy() {
        Where copy = new Where();
        copy.conditions.addAll(conditions);
        copy.values.putAll(values);
        return copy;
    }

    public <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }

    /** The pattern of "contains", for {@code lower(x) like :p escape '!'}; {@code null} for nothing typed. */
    public static String contains(String text) {
        return text == null || text.isBlank() ? null : "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([%_!])", "!$1") + "%";
    }

    /** A page of rows that were read one more than the page holds, to know whether there is a next one. */
    public static <T> Page<T> page(List<T> rows, long total, PageRequest page, Function<T, ?> key) {
        boolean more = rows.size() > page.size();
        List<T> items = more ? rows.subList(0, page.size()) : rows;
        return Page.of(items, total, more ? String.valueOf(key.apply(items.get(items.size() - 1))) : null);
    }

    /** {@code where …}, or nothing. */
    @Override
    public String toString() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
