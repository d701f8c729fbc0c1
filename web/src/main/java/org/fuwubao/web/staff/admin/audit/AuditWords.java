package org.fuwubao.web.staff.admin.audit;

import org.fuwubao.web.support.Words;

/** Fields and values of the trail as people read them; what has no word of its own stays as the trail holds it. */
final class AuditWords {

    private AuditWords() {
    }

    static String field(String name) {
        String word = Words.known("audit.field.", name);
        return word.equals(name) ? Words.known("enterprise.", name) : word;
    }

    static String value(String field, String value) {
        if (value == null) {
            return null;
        }
        return switch (field) {
            case "role" -> Words.code("role", value);
            case "action" -> Words.code("rightAction", value);
            case "kind" -> Words.known("session.kind.", value).equals(value) ? Words.known("unit.kind.", value) : Words.known("session.kind.", value);
            default -> "true".equals(value) || "false".equals(value) ? Words.yesNo(Boolean.valueOf(value)) : value;
        };
    }
}
