package org.fuwubao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuwubao.demo.InventedEnterprise;
import org.fuwubao.shared.Folding;
import org.fuwubao.shared.Pinyin;

/**
 * Says how well an enterprise matches a query, by reading its names from end to end and with no index: the measure that
 * search is judged by.
 */
final class Judge {

    /** Kinds of match, the best first. */
    enum Grade { EXACT, PREFIX, WORD, INSIDE }

    /** Written matches are better than spoken ones, these better than initials; within one way the grade counts. */
    record Verdict(int way, Grade grade) implements Comparable<Verdict> {

        @Override
        public int compareTo(Verdict other) {
            return way != other.way ? Integer.compare(way, other.way) : grade.compareTo(other.grade);
        }
    }

    private record Known(InventedEnterprise enterprise, List<Spelling> spellings, String code) {
    }

    /** One way to spell a name: its pieces and the indexes of pieces where a word begins. */
    private record Spelling(int way, List<String> pieces, List<Integer> wordStarts) {

        Optional<Grade> grade(String query) {
            Grade best = null;
            for (int i = 0; i < pieces.size(); i++) {
                String rest = String.join("", pieces.subList(i, pieces.size()));
                if (rest.startsWith(query)) {
                    Grade grade = i == 0 ? (rest.equals(query) ? Grade.EXACT : Grade.PREFIX)
                            : wordStarts.contains(i) ? Grade.WORD : Grade.INSIDE;
                    best = best == null || grade.compareTo(best) < 0 ? grade : best;
                }
            }
            return Optional.ofNullable(best);
        }
    }

    private final List<Known> all;

    Judge(List<InventedEnterprise> enterprises) {
        all = enterprises.stream().map(Judge::known).toList();
    }

    /** The numbers of the enterprises that are right as first hit. */
    List<Long> right(String query) {
        List<String> words = Folding.words(query);
        List<Long> best = new ArrayList<>();
        Verdict bestVerdict = null;
        for (Known known : all) {
            Verdict verdict = verdict(known, words).orElse(null);
            if (verdict == null || bestVerdict != null && verdict.compareTo(bestVerdict) > 0) {
                continue;
            }
            if (bestVerdict == null || verdict.compareTo(bestVerdict) < 0) {
                best.clear();
                bestVerdict = verdict;
            }
            best.add(known.enterprise().index());
        }
        return best;
    }

    private static Optional<Verdict> verdict(Known known, List<String> words) {
        Optional<Verdict> inOnePiece = verdict(known, String.join("", words));
        if (inOnePiece.isPresent() || words.size() < 2) {
            return inOnePiece;
        }
        List<Optional<Verdict>> apart = words.stream().map(word -> verdict(known, word)).toList();
        return apart.stream().allMatch(Optional::isPresent) ? Optional.of(new Verdict(9, Grade.WORD)) : Optional.empty();
    }

    private static Optional<Verdict> verdict(Known known, String query) {
        Stream<Verdict> names = known.spellings().stream()
                .flatMap(spelling -> spelling.grade(query).stream().map(grade -> new Verdict(spelling.way(), grade)));
        boolean code = query.length() >= 4 && (known.code().startsWith(query) || known.code().length() > 8 && known.code().substring(8).startsWith(query));
        return Stream.concat(names, code ? Stream.of(new Verdict(0, Grade.PREFIX)) : Stream.empty()).sorted().findFirst();
    }

    private static Known known(InventedEnterprise enterprise) {
        List<Spelling> spellings = new ArrayList<>();
        spell(enterprise.name(), spellings);
        enterprise.formerNames().forEach(former -> spell(former.name(), spellings));
        return new Known(enterprise, spellings,
                enterprise.uscc() == null ? "" : enterprise.uscc().value().toLowerCase(Locale.ROOT));
    }

    private static void spell(String name, List<Spelling> spellings) {
        NameParts parts = NameParts.of(name);
        String folded = parts.folded();
        List<String> characters = folded.codePoints().mapToObj(Character::toString).toList();
        spellings.add(new Spelling(0, characters, parts.wordStarts().stream()
                .map(start -> folded.codePointCount(0, start)).toList()));
        for (List<Pinyin.Unit> reading : Pinyin.readings(folded)) {
            List<Integer> starts = parts.wordStarts().stream()
                    .map(start -> (int) reading.stream().filter(unit -> unit.start() < start).count()).toList();
            spellings.add(new Spelling(1, reading.stream().map(Pinyin.Unit::syllable).toList(), starts));
            List<String> letters = reading.stream().flatMap(unit -> (unit.isHan()
                    ? unit.syllable().substring(0, Math.min(1, unit.syllable().length())) : unit.text())
                    .codePoints().mapToObj(Character::toString)).toList();
            List<Integer> letterStarts = parts.wordStarts().stream()
                    .map(start -> reading.stream().filter(unit -> unit.start() < start)
                            .map(unit -> unit.isHan() ? unit.syllable().substring(0, Math.min(1, unit.syllable().length())) : unit.text())
                            .collect(Collectors.joining()).length()).toList();
            spellings.add(new Spelling(2, letters, letterStarts));
        }
    }
}
