package org.fuwubao.shared;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * One spelling for everything that people write differently: traditional becomes simplified, full width half width,
 * upper case lower case; accents, brackets, blanks, hyphens and zero-width characters disappear. Letters, digits and
 * Han characters stay, also beyond the basic plane (𠮷 U+20BB7). Index and query are folded by the same code, so the
 * search engine needs no language parts of its own.
 *
 * <p>Each code point is folded by itself: {@code fold(a + b) = fold(a) + fold(b)}, and folding twice changes nothing.
 */
public final class Folding {

    private static final AtomicReferenceArray<String[]> PAGES = new AtomicReferenceArray<>(0x1100);
    private static final Map<Integer, String> SIMPLIFIED = simplifiedForms();

    private Folding() {
    }

    /** Everything folded and joined: the text by which two spellings of one name are equal. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(point -> folded.append(fold(point)));
        return folded.toString();
    }

    /** One code point folded; empty when it only separates or decorates. */
    public static String fold(int codePoint) {
        String[] page = PAGES.get(codePoint >> 8);
        if (page == null) {
            page = new String[0x100];
            PAGES.set(codePoint >> 8, page);
        }
        String folded = page[codePoint & 0xFF];
        if (folded == null) {
            folded = foldAfresh(codePoint);
            page[codePoint & 0xFF] = folded;
        }
        return folded;
    }

    /** The words of a query: cut at blanks, commas and the like, each folded; hyphens and brackets do not cut. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (cutsWords(point)) {
                keep(word, words);
            } else {
                word.append(fold(point));
            }
        });
        keep(word, words);
        return List.copyOf(words);
    }

    private static void keep(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean cutsWords(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || ",，、;；/／|".indexOf(point) >= 0;
    }

    /**
     * Steps until nothing changes. A few characters are each other's simplified form (the steps go round); all of a ring
     * become its first, so that folding twice still changes nothing.
     */
    private static String foldAfresh(int codePoint) {
        List<String> seen = new ArrayList<>();
        String text = Character.toString(codePoint);
        while (!seen.contains(text)) {
            seen.add(text);
            text = step(text);
        }
        return Collections.min(seen.subList(seen.indexOf(text), seen.size()));
    }

    private static String step(String text) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).codePoints()
                .filter(Folding::carriesMeaning)
                .forEach(point -> kept.appendCodePoint(point));
        String bare = kept.toString();
        return bare.codePoints().anyMatch(Character::isIdeographic) ? simplify(bare) : bare;
    }

    private static String simplify(String text) {
        StringBuilder simplified = new StringBuilder();
        text.codePoints().forEach(point -> simplified.append(SIMPLIFIED.getOrDefault(point, Character.toString(point))));
        return simplified.toString();
    }

    /**
     * ICU's rules for single characters, read once: asking its transliterator for each new character walks rules of whole
     * words that a folding by code points never uses, and costs a thousand times as much.
     */
    private static Map<Integer, String> simplifiedForms() {
        Map<Integer, String> forms = new HashMap<>();
        Transliterator.getInstance("Traditional-Simplified").toRules(false).lines()
                .map(rule -> rule.substring(0, rule.length() - 1).split(" > "))
                .filter(sides -> sides.length == 2 && sides[0].codePointCount(0, sides[0].length()) == 1)
                .forEach(sides -> forms.put(sides[0].codePointAt(0), sides[1]));
        return Map.copyOf(forms);
    }

    /** Letters, digits, Han; also private use, where GB 18030 keeps rare characters, and planes newer than the JDK. */
    private static boolean carriesMeaning(int point) {
        int type = Character.getType(point);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
        boolean rareHan = point >= 0x20000 && point <= 0x3FFFD;
        return !mark && (Character.isAlphabetic(point) || Character.isDigit(point) || type == Character.PRIVATE_USE
                || rareHan);
    }
}
