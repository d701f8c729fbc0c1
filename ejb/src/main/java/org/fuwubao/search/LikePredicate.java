package org.fuwubao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fuwubao.search.QueryText.Word;
import org.fuwubao.shared.Pinyin;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What is like a query that nothing matches: other characters of the same sound, one wrong or missing character, letters
 * swapped or mistyped. Asked only after an exact search came back empty, and marked in the answer.
 */
final class LikePredicate {

    private static final int SHORTEST_HAN = 3;
    private static final int SHORTEST_LATIN = 4;
    private static final int LONG_LATIN = 8;
    private static final int HOW_MANY_READINGS = 2;

    private final SearchPredicateFactory f;
    private final WordPredicate exact;

    LikePredicate(SearchPredicateFactory f) {
        this.f = f;
        this.exact = new WordPredicate(f);
    }

    /** Each word matches or is like something; {@code null} where the query is too short to be like anything. */
    SearchPredicate of(QueryText text) {
        if (text.words().size() == 1) {
            List<PredicateFinalStep> ways = ways(text.joined());
            return ways.isEmpty() ? null : anyOf(ways);
        }
        BooleanPredicateClausesStep<?> all = f.bool();
        for (Word word : text.words()) {
            List<PredicateFinalStep> ways = ways(word);
            SearchPredicate matching = exact.of(word);
            all = all.must(ways.isEmpty() ? matching : f.bool().should(matching).should(anyOf(ways)).toPredicate());
        }
        // bei jing hau chuang: words that are syllables are mistyped as a whole
        List<PredicateFinalStep> joined = text.joined().mayBeInitials() ? ways(text.joined()) : List.of();
        return joined.isEmpty() ? all.toPredicate() : f.bool().should(all).should(anyOf(joined)).toPredicate();
    }

    private List<PredicateFinalStep> ways(Word word) {
        List<PredicateFinalStep> ways = new ArrayList<>();
        if (word.mayBeInitials()) {
            if (word.length() >= SHORTEST_LATIN) {
                ways.addAll(mistyped(word));
            }
        } else if (!word.mayBeCode() || word.length() >= LONG_LATIN) {
            ways.addAll(sameSound(word));
            if (word.length() >= SHORTEST_HAN) {
                ways.add(mostCharacters(word, Fields.NAME));
                ways.add(mostCharacters(word, Fields.FORMER));
            }
        }
        if (word.mayBeCode() && word.length() >= LONG_LATIN) {
            ways.add(f.match().field(Fields.CODE).matching(word.text()).fuzzy(2, 4));
        }
        return ways;
    }

    private List<PredicateFinalStep> mistyped(Word word) {
        int edits = word.length() >= LONG_LATIN ? 2 : 1;
        List<PredicateFinalStep> ways = new ArrayList<>();
        for (String field : List.of(Fields.SOUND_START, Fields.SOUND_WORD, Fields.NAME + Fields.WORD)) {
            ways.add(f.match().field(field).matching(word.text()).fuzzy(edits, 1));
        }
        return ways;
    }

    /** 华窗 for 华创. */
    private List<PredicateFinalStep> sameSound(Word word) {
        List<PredicateFinalStep> ways = new ArrayList<>();
        for (List<Pinyin.Unit> reading : Pinyin.readings(word.text()).stream().limit(HOW_MANY_READINGS).toList()) {
            List<String> syllables = reading.stream().map(Pinyin.Unit::syllable).filter(s -> !s.isEmpty()).toList();
            if (syllables.size() == reading.size() && syllables.size() > 1) {
                ways.add(f.phrase().field(Fields.SYLLABLE_PAIR).matching(Grams.stretch(syllables, 2, NameKeys.GLUE))
                        .constantScore().boost(syllables.size() * 4f));
            }
        }
        return ways;
    }

    /** All characters but one in four (at least one), in whatever order; neighbours that stayed together count more. */
    private PredicateFinalStep mostCharacters(Word word, String kind) {
        List<String> characters = Grams.characters(word.text()).stream().distinct().toList();
        BooleanPredicateClausesStep<?> most = f.bool();
        for (String character : characters) {
            most = most.should(f.terms().field(kind + Fields.SINGLE).matchingAny(character).constantScore().boost(1f));
        }
        int missing = Math.max(1, characters.size() / 4);
        SearchPredicate enough = most.minimumShouldMatchNumber(characters.size() - missing).toPredicate();
        BooleanPredicateClausesStep<?> together = f.bool().must(enough);
        for (String pair : Grams.stretch(Grams.characters(word.text()), 2, "").split(" ")) {
            together = together.should(f.match().field(kind + Fields.PAIR).matching(pair).constantScore().boost(2f));
        }
        return together;
    }

    private SearchPredicate anyOf(List<PredicateFinalStep> ways) {
        BooleanPredicateClausesStep<?> any = f.bool();
        for (PredicateFinalStep way : ways) {
            any = any.should(way);
        }
        return any.toPredicate();
    }
}
