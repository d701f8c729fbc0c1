package org.fuwubao.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fuwubao.shared.Pinyin;

/**
 * Everything by which one name can be found, as plain tokens: as written (folded), read aloud, and by its initials.
 *
 * @param exact     the folded name
 * @param starts    its beginnings
 * @param words     beginnings of its words
 * @param singles   its characters
 * @param pairs     its neighbouring characters, parted by blanks
 * @param sounds    how it is spelt
 */
record NameKeys(String exact, Set<String> starts, Set<String> words, Set<String> singles, String pairs, Sounds sounds) {

    static final int LONGEST_START = 12;
    static final int LONGEST_WORD = 8;
    static final int LONGEST_SOUND_START = 24;
    static final int LONGEST_SOUND_WORD = 16;
    static final int LONGEST_INITIALS_START = 12;
    static final int LONGEST_INITIALS_WORD = 8;
    /** Parts the syllables of a pair, because xi + an is not xian. */
    static final String GLUE = "'";

    /**
     * How a name is spelt in letters, over all its readings.
     *
     * @param exact         the whole in one piece
     * @param starts        beginnings of the whole, in letters
     * @param words         beginnings of its words, in letters
     * @param syllables     single syllables
     * @param pairs         neighbouring syllables
     * @param initialStarts beginnings of its initials
     * @param initialWords  beginnings of the initials of its words
     * @param initialPairs  neighbouring initials, two by two
     * @param initialTriples neighbouring initials, three by three
     */
    record Sounds(Set<String> exact, Set<String> starts, Set<String> words, Set<String> syllables, Set<String> pairs,
            Set<String> initialStarts, Set<String> initialWords, Set<String> initialPairs, Set<String> initialTriples) {

        private static Sounds none() {
            return new Sounds(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(),
                    new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(),
                    new LinkedHashSet<>());
        }

        private void add(List<Pinyin.Unit> reading, List<Integer> wordStarts) {
            String spelt = reading.stream().map(Pinyin.Unit::syllable).collect(Collectors.joining());
            exact.add(spelt);
            starts.addAll(Grams.beginnings(spelt, 1, LONGEST_SOUND_START));
            List<String> heard = reading.stream().map(Pinyin.Unit::syllable).filter(s -> !s.isEmpty()).toList();
            syllables.addAll(heard);
            pairs.add(Grams.stretch(heard, 2, GLUE));
            String initials = initials(reading);
            initialStarts.addAll(Grams.beginnings(initials, 1, LONGEST_INITIALS_START));
            List<String> letters = Grams.characters(initials);
            for (int i = 0; i + 2 <= letters.size(); i++) {
                initialPairs.add(letters.get(i) + letters.get(i + 1));
            }
            initialTriples.add(Grams.stretch(letters, 3, ""));
            for (int start : wordStarts) {
                List<Pinyin.Unit> rest = reading.stream().filter(unit -> unit.start() >= start).toList();
                words.addAll(Grams.beginnings(rest.stream().map(Pinyin.Unit::syllable).collect(Collectors.joining()), 1,
                        LONGEST_SOUND_WORD));
                initialWords.addAll(Grams.beginnings(initials(rest), 2, LONGEST_INITIALS_WORD));
            }
        }

        private static String initials(List<Pinyin.Unit> reading) {
            return reading.stream().map(unit -> unit.isHan() ? Grams.cut(unit.syllable(), 1) : unit.text())
                    .collect(Collectors.joining());
        }
    }

    static NameKeys of(String name) {
        NameParts parts = NameParts.of(name);
        String folded = parts.folded();
        Set<String> words = new LinkedHashSet<>();
        parts.wordStarts().forEach(start -> words.addAll(Grams.beginnings(folded.substring(start), 1, LONGEST_WORD)));
        List<String> characters = Grams.characters(folded);
        Sounds sounds = Sounds.none();
        Pinyin.readings(folded).forEach(reading -> sounds.add(reading, new ArrayList<>(parts.wordStarts())));
        return new NameKeys(folded, Grams.beginnings(folded, 1, LONGEST_START), words, new LinkedHashSet<>(characters),
                Grams.stretch(characters, 2, ""), sounds);
    }
}
