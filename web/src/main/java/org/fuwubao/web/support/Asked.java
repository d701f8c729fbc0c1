package org.fuwubao.web.support;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.fuwubao.shared.NotFound;

/** What the address of a page asks for, read by type. What is not of the type is as good as not asked. */
public final class Asked {

    private final HttpServletRequest request;

    public Asked(HttpServletRequest request) {
        this.request = request;
    }

    /** The words without blanks around them; {@code null} when there are none. */
    public String text(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    public <E extends Enum<E>> E code(Class<E> type, String name) {
        String value = text(name);
        if (value != null) {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(value.toUpperCase(Locale.ROOT))) {
                    return constant;
                }
            }
        }
        return null;
    }

    /** The word if it is one of these, else {@code null}. */
    public String oneOf(String name, List<String> words) {
        String value = text(name);
        return value != null && words.contains(value) ? value : null;
    }

    /** true, false or {@code null}. */
    public Boolean flag(String name) {
        String value = text(name);
        return "true".equals(value) ? Boolean.TRUE : "false".equals(value) ? Boolean.FALSE : null;
    }

    public int number(String name, int otherwise) {
        try {
            return text(name) == null ? otherwise : Integer.parseInt(text(name));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    public LocalDate day(String name) {
        try {
            return text(name) == null ? null : LocalDate.parse(text(name));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The id of the object the page is about. @throws NotFound when it is none */
    public long id() {
        try {
            return Long.parseLong(String.valueOf(text("id")));
        } catch (NumberFormatException e) {
            throw new NotFound("page", request.getRequestURI());
        }
    }
}
