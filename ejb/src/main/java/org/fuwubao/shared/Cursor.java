package org.fuwubao.shared;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Where a page of a list ends: the sort it belongs to, the sort value of the row there (absent where the row has none)
 * and its id. Opaque to clients; a cursor of another sort is refused.
 */
public record Cursor(String sort, String value, long id) {

    private static final char SEPARATOR = '\n';

    /** Letters, digits, {@code -} and {@code _} only. */
    public String encoded() {
        String text = sort + SEPARATOR + id + SEPARATOR + (value == null ? "" : "=" + value);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws BusinessRuleViolation {@code CURSOR} for anything that {@link #encoded()} did not make for this sort */
    public static Cursor decode(String encoded, String sort) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8).split("\n", 3);
            if (parts.length == 3 && parts[0].equals(sort)) {
                return new Cursor(sort, parts[2].isEmpty() ? null : parts[2].substring(1), Long.parseLong(parts[1]));
            }
        } catch (IllegalArgumentException notOurs) {
            throw new BusinessRuleViolation("CURSOR", "after");
        }
        throw new BusinessRuleViolation("CURSOR", "after");
    }
}
