package org.fuwubao.exporting;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.BusinessRuleViolation;

/** The filters of a list by type; a value that is not of its type is refused with its name, so that nothing is exported unasked. */
record Asked(Map<String, String> values) {

    String text(String name) {
        String value = values.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    Boolean flag(String name) {
        return read(name, value -> switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(value);
        });
    }

    <E extends Enum<E>> E code(Class<E> type, String name) {
        return read(name, value -> Enum.valueOf(type, value.toUpperCase(Locale.ROOT)));
    }

    /** ISO-8601 with offset. */
    Instant moment(String name) {
        return read(name, value -> OffsetDateTime.parse(value).toInstant());
    }

    /** The first moment of a day in Beijing. @param later days added */
    Instant morning(String name, int later) {
        return read(name, value -> LocalDate.parse(value).plusDays(later).atStartOfDay(BusinessClock.BEIJING).toInstant());
    }

    <T> T read(String name, Function<String, T> reader) {
        String value = text(name);
        try {
            return value == null ? null : reader.apply(value);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new BusinessRuleViolation("FILTER_VALUE", name);
        }
    }
}
