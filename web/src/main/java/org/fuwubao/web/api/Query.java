package org.fuwubao.web.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Values of query parameters; absent and blank are {@code null}, what is not of its type is refused with its name. */
final class Query {

    private Query() {
    }

    static Integer number(String name, String text) {
        return read(name, text, Integer::valueOf);
    }

    static Long id(String name, String text) {
        return read(name, text, Long::valueOf);
    }

    static Boolean flag(String name, String text) {
        return read(name, text, value -> switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(value);
        });
    }

    static <E extends Enum<E>> E code(Class<E> type, String name, String text) {
        return read(name, text, value -> Enum.valueOf(type, value));
    }

    static LocalDate day(String name, String text) {
        return read(name, text, LocalDate::parse);
    }

    /** ISO-8601 with offset. */
    static Instant moment(String name, String text) {
        return read(name, text, value -> OffsetDateTime.parse(value).toInstant());
    }

    /** Stripped; blank is {@code null}. */
    static String text(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static String matching(String name, String text, Pattern form) {
        return read(name, text, value -> {
            if (!form.matcher(value).matches()) {
                throw new IllegalArgumentException(value);
            }
            return value;
        });
    }

    static <T> T read(String name, String text, Function<String, T> reader) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return reader.apply(text.strip());
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new Refused(ApiProblem.invalid(422, name, "BAD_PARAMETER"));
        }
    }
}
