package org.fuwubao.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Cuts texts into the tokens that are indexed; lengths are in characters (code points). */
final class Grams {

    private Grams() {
    }

    static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The first {@code most} characters. */
    static String cut(String text, int most) {
        return length(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /** Beginnings of {@code shortest} to {@code longest} characters. */
    static Set<String> beginnings(String text, int shortest, int longest) {
        Set<String> beginnings = new LinkedHashSet<>();
        int end = 0;
        for (int length = 1; end < text.length() && length <= longest; length++) {
            end = text.offsetByCodePoints(end, 1);
            if (length >= shortest) {
                beginnings.add(text.substring(0, end));
            }
        }
        return beginnings;
    }

    /** Neighbours in groups of {@code size}, joined by {@code glue} and parted by blanks, so that a phrase of them is a stretch of the text. */
    static String stretch(List<String> units, int size, String glue) {
        StringBuilder groups = new StringBuilder();
        for (int i = 0; i + size <= units.size(); i++) {
            if (i > 0) {
                groups.append(' ');
            }
            groups.append(String.join(glue, units.subList(i, i + size)));
        }
        return groups.toString();
    }
}
