package org.fuwubao.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.fuwubao.search.Highlight.Field;
import org.fuwubao.search.Highlight.Piece;
import org.fuwubao.search.QueryText.Word;
import org.fuwubao.shared.FoldedText;
import org.fuwubao.shared.Pinyin;

/**
 * Shows in the original spelling what a query matched: 华创 typed as 華創, huachuang or hc is marked all the same. Reads
 * the texts themselves, so it marks alike what the index and what the database found.
 */
final class Marking {

    private final QueryText query;

    Marking(QueryText query) {
        this.query = query;
    }

    /**
     * The best place that shows why the enterprise was found; today's name without marks where nothing does.
     *
     * @param uscc {@code null} where there is none
     */
    Highlight of(String name, List<String> formerNames, String uscc) {
        FoldedText today = FoldedText.of(name);
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(new Candidate(Field.NAME, today, written(today)));
        if (uscc != null) {
            FoldedText code = FoldedText.of(uscc);
            candidates.add(new Candidate(Field.USCC, code, code(code)));
        }
        for (String former : formerNames) {
            FoldedText text = FoldedText.of(former);
            candidates.add(new Candidate(Field.FORMER_NAME, text, written(text)));
        }
        candidates.add(new Candidate(Field.PINYIN, today, spoken(today, false)));
        candidates.add(new Candidate(Field.INITIALS, today, spoken(today, true)));
        for (String former : formerNames) {
            FoldedText text = FoldedText.of(former);
            candidates.add(new Candidate(Field.FORMER_NAME, text, spoken(text, false)));
            candidates.add(new Candidate(Field.FORMER_NAME, text, spoken(text, true)));
        }
        return candidates.stream().filter(candidate -> candidate.matched().all()).findFirst()
                .or(() -> candidates.stream().filter(candidate -> candidate.matched().any()).findFirst())
                .map(Candidate::shown).orElseGet(() -> likeness(today));
    }

    /** Whether today's name or the code alone shows why the enterprise was found. */
    boolean explains(String name, String uscc) {
        FoldedText today = FoldedText.of(name);
        return written(today).all() || uscc != null && code(FoldedText.of(uscc)).all() || spoken(today, false).all()
                || spoken(today, true).all();
    }

    private record Candidate(Field field, FoldedText text, Matched matched) {

        Highlight shown() {
            return cut(field, text, matched.places());
        }
    }

    /** Folded characters that matched, and whether each word did. */
    private record Matched(BitSet places, boolean all) {

        boolean any() {
            return !places.isEmpty();
        }
    }

    /** Finds a word in a text and notes its places. */
    private interface Finder {
        boolean find(String word, BitSet places);
    }

    private Matched match(Finder finder) {
        BitSet inOnePiece = new BitSet();
        if (finder.find(query.joined().text(), inOnePiece)) {
            return new Matched(inOnePiece, true);
        }
        BitSet apart = new BitSet();
        boolean all = true;
        for (Word word : query.words()) {
            all &= finder.find(word.text(), apart);
        }
        return new Matched(apart, all);
    }

    private Matched written(FoldedText text) {
        return match((word, places) -> {
            int at = text.folded().indexOf(word);
            boolean found = at >= 0;
            for (; at >= 0; at = text.folded().indexOf(word, at + word.length())) {
                places.set(at, at + word.length());
            }
            return found;
        });
    }

    /** A prefix of the whole code, or of the organisation code inside it. */
    private Matched code(FoldedText code) {
        return match((word, places) -> {
            for (int from : new int[] {0, 8}) {
                if (word.length() >= EnterpriseDocument.SHORTEST_CODE_START && code.folded().startsWith(word, from)) {
                    places.set(from, from + word.length());
                    return true;
                }
            }
            return false;
        });
    }

    private Matched spoken(FoldedText text, boolean initialsOnly) {
        List<List<Pinyin.Unit>> readings = Pinyin.readings(text.folded());
        return match((word, places) -> {
            boolean found = false;
            for (List<Pinyin.Unit> reading : readings) {
                for (int from = 0; from < reading.size(); from++) {
                    int to = end(reading, from, word, initialsOnly);
                    if (to > from) {
                        places.set(reading.get(from).start(), reading.get(to - 1).end());
                        found = true;
                    }
                }
            }
            return found;
        });
    }

    /** Index behind the last unit that the word reaches into, when read from {@code from}; -1 when it does not fit. */
    private static int end(List<Pinyin.Unit> reading, int from, String word, boolean initialsOnly) {
        int at = 0;
        for (int i = from; i < reading.size(); i++) {
            Pinyin.Unit unit = reading.get(i);
            String sound = initialsOnly && unit.isHan() ? Grams.cut(unit.syllable(), 1) : unit.syllable();
            String rest = word.substring(at);
            if (sound.startsWith(rest)) {
                return i + 1;
            }
            if (sound.isEmpty() || !rest.startsWith(sound)) {
                return -1;
            }
            at += sound.length();
        }
        return -1;
    }

    /** For what is only like the query: the characters they share, and those of the same sound. */
    private Highlight likeness(FoldedText text) {
        BitSet places = new BitSet();
        List<String> sounds = Pinyin.readings(query.joined().text()).get(0).stream().map(Pinyin.Unit::syllable).toList();
        for (Pinyin.Unit unit : Pinyin.readings(text.folded()).get(0)) {
            if (query.joined().text().contains(unit.text()) || unit.isHan() && sounds.contains(unit.syllable())) {
                places.set(unit.start(), unit.end());
            }
        }
        return cut(Field.NAME, text, places);
    }

    private static Highlight cut(Field field, FoldedText text, BitSet places) {
        String original = text.original();
        BitSet marked = new BitSet();
        for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
            marked.set(text.originalStart(i), text.originalEnd(i));
            // ABC-2024: what stands between two marked characters is marked with them
            if (i > 0 && places.get(i - 1)) {
                marked.set(text.originalEnd(i - 1), Math.max(text.originalEnd(i - 1), text.originalStart(i)));
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at < original.length(); ) {
            boolean mark = marked.get(at);
            int end = mark ? marked.nextClearBit(at) : marked.nextSetBit(at);
            end = end < 0 ? original.length() : Math.min(end, original.length());
            pieces.add(new Piece(original.substring(at, end), mark));
            at = end;
        }
        return new Highlight(field, pieces);
    }
}
