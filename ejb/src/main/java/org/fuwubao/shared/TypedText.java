package org.fuwubao.shared;

import java.util.regex.Pattern;

/** What people type into a field, refused at birth when it could hide something or is too long. */
public final class TypedText {

    /** Control, bidirectional and zero-width characters never get in invisibly; lone surrogates are no text. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cntrl}\\p{Cs}\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    private TypedText() {
    }

    public static String required(String field, String text, int maxCodePoints) {
        String clean = optional(field, text, maxCodePoints);
        if (clean == null) {
            throw new BusinessRuleViolation("REQUIRED", field);
        }
        return clean;
    }

    /** Stripped; {@code null} when nothing is left. Lengths count code points, as people do. */
    public static String optional(String field, String text, int maxCodePoints) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String clean = text.strip();
        if (INVISIBLE.matcher(clean).find()) {
            throw new BusinessRuleViolation("INVISIBLE_CHARACTER", field);
        }
        if (clean.codePointCount(0, clean.length()) > maxCodePoints) {
            throw new BusinessRuleViolation("TOO_LONG", field, maxCodePoints);
        }
        return clean;
    }

    /** As {@link #optional}, but line breaks and tabs stay: remarks, scopes, addresses. */
    public static String optionalText(String field, String text, int maxCodePoints) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String clean = text.strip().replace("\r\n", "\n").replace('\r', '\n');
        if (INVISIBLE.matcher(clean.replaceAll("[\n\t]", "")).find()) {
            throw new BusinessRuleViolation("INVISIBLE_CHARACTER", field);
        }
        if (clean.codePointCount(0, clean.length()) > maxCodePoints) {
            throw new BusinessRuleViolation("TOO_LONG", field, maxCodePoints);
        }
        return clean;
    }
}
