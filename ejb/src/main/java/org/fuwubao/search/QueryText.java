package org.fuwubao.search;

import java.util.List;
import java.util.regex.Pattern;
import org.fuwubao.shared.Folding;

/**
 * What a person typed, folded and cut into words. All words must be found; the words joined are one more way to mean it
 * (北 京, bei jing, a code with blanks).
 *
 * @param words  1 to {@value #MOST_WORDS} words
 * @param joined the words in one piece
 */
record QueryText(List<Word> words, Word joined) {

    private static final int MOST_WORDS = 10;
    private static final int LONGEST = 100;

    /** One folded word of a query. */
    record Word(String text) {

        private static final Pattern LETTERS = Pattern.compile("[a-z]+");
        private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("[a-z0-9]+");
        private static final int SHORTEST_CODE = 4;
        private static final int CODE = 18;

        int length() {
            return Grams.length(text);
        }

        boolean mayBePinyin() {
            return LETTERS.matcher(text).matches();
        }

        boolean mayBeInitials() {
            return LETTERS_AND_DIGITS.matcher(text).matches() && !Character.isDigit(text.charAt(0));
        }

        boolean mayBeCode() {
            return text.length() >= SHORTEST_CODE && text.length() <= CODE && LETTERS_AND_DIGITS.matcher(text).matches();
        }
    }

    /** @return the query, with no words when nothing but blanks and signs was typed */
    static QueryText of(String typed) {
        String shortened = Grams.cut(typed == null ? "" : typed.replace('ü', 'v').replace('Ü', 'V'), LONGEST);
        List<Word> words = Folding.words(shortened).stream().limit(MOST_WORDS).map(Word::new).toList();
        return new QueryText(words, new Word(String.join("", words.stream().map(Word::text).toList())));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }
}
