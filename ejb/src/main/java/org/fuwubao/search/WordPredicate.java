package org.fuwubao.search;

import java.util.ArrayList;
import java.util.List;
import org.fuwubao.search.QueryText.Word;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** One word of a query against everything an enterprise may be found by. */
final class WordPredicate {

    private final SearchPredicateFactory f;

    WordPredicate(SearchPredicateFactory f) {
        this.f = f;
    }

    SearchPredicate of(Word word) {
        List<PredicateFinalStep> ways = new ArrayList<>();
        ways.add(written(word, Fields.NAME, Weight.NAME_EXACT, Weight.NAME_START, Weight.NAME_WORD, Weight.NAME_INSIDE));
        ways.add(written(word, Fields.FORMER, Weight.FORMER_EXACT, Weight.FORMER_START, Weight.FORMER_WORD, Weight.FORMER_INSIDE));
        if (word.mayBeCode()) {
            ways.add(code(word));
        }
        if (word.mayBePinyin()) {
            ways.add(spoken(word));
        }
        if (word.mayBeInitials()) {
            ways.add(initials(word));
        }
        return anyOf(ways).toPredicate();
    }

    private PredicateFinalStep written(Word word, String kind, Weight exact, Weight start, Weight startOfWord, Weight inside) {
        String text = word.text();
        return f.bool()
                .must(worth(inside, inside(word, kind)))
                .should(worth(startOfWord, token(kind + Fields.WORD, Grams.cut(text, NameKeys.LONGEST_WORD))))
                .should(worth(start, token(kind + Fields.START, Grams.cut(text, NameKeys.LONGEST_START))))
                .should(worth(exact, token(kind + Fields.EXACT, text)));
    }

    private PredicateFinalStep inside(Word word, String kind) {
        if (word.length() == 1) {
            return token(kind + Fields.SINGLE, word.text());
        }
        return f.phrase().field(kind + Fields.PAIR).matching(Grams.stretch(Grams.characters(word.text()), 2, ""));
    }

    private PredicateFinalStep code(Word word) {
        String text = word.text();
        if (text.length() <= EnterpriseDocument.LONGEST_CODE_START) {
            return worth(Weight.CODE_START, token(Fields.CODE_START, text));
        }
        return f.bool().must(worth(Weight.CODE_START, f.prefix().field(Fields.CODE).matching(text)))
                .should(worth(Weight.CODE_EXACT, token(Fields.CODE, text)));
    }

    private PredicateFinalStep spoken(Word word) {
        String text = word.text();
        List<PredicateFinalStep> ways = new ArrayList<>();
        ways.add(worth(Weight.SOUND_EXACT, token(Fields.SOUND_EXACT, text)));
        if (text.length() <= NameKeys.LONGEST_SOUND_START) {
            ways.add(worth(Weight.SOUND_START, token(Fields.SOUND_START, text)));
        } else {
            ways.add(worth(Weight.SOUND_START, f.prefix().field(Fields.SOUND_EXACT).matching(text)));
        }
        if (text.length() <= NameKeys.LONGEST_SOUND_WORD) {
            ways.add(worth(Weight.SOUND_WORD, token(Fields.SOUND_WORD, text)));
        }
        for (List<String> way : Syllables.ways(text)) {
            ways.add(worth(Weight.SOUND_INSIDE, begun(way)));
            if (Syllables.isWhole(way.get(way.size() - 1))) {
                ways.add(worth(Weight.SOUND_WHOLE, whole(way)));
            }
        }
        return anyOf(ways);
    }

    private PredicateFinalStep whole(List<String> syllables) {
        if (syllables.size() == 1) {
            return token(Fields.SYLLABLE, syllables.get(0));
        }
        return f.phrase().field(Fields.SYLLABLE_PAIR).matching(Grams.stretch(syllables, 2, NameKeys.GLUE));
    }

    /** The last syllable may be only begun. */
    private PredicateFinalStep begun(List<String> syllables) {
        int count = syllables.size();
        String last = syllables.get(count - 1);
        if (count == 1) {
            return f.prefix().field(Fields.SYLLABLE).matching(last);
        }
        PredicateFinalStep end = f.prefix().field(Fields.SYLLABLE_PAIR).matching(syllables.get(count - 2) + NameKeys.GLUE + last);
        return count == 2 ? end : f.and(whole(syllables.subList(0, count - 1)), end);
    }

    private PredicateFinalStep initials(Word word) {
        String text = word.text();
        List<PredicateFinalStep> ways = new ArrayList<>();
        ways.add(worth(Weight.INITIALS_START, token(Fields.INITIAL_START, Grams.cut(text, NameKeys.LONGEST_INITIALS_START))));
        if (text.length() > 1) {
            ways.add(worth(Weight.INITIALS_WORD, token(Fields.INITIAL_WORD, Grams.cut(text, NameKeys.LONGEST_INITIALS_WORD))));
            ways.add(worth(Weight.INITIALS_INSIDE, initialsInside(text)));
        }
        BooleanPredicateClausesStep<?> any = anyOf(ways);
        return text.length() <= NameKeys.LONGEST_INITIALS_WORD ? any : any.must(initialsInside(text));
    }

    private PredicateFinalStep initialsInside(String text) {
        if (text.length() == 2) {
            return token(Fields.INITIAL_PAIR, text);
        }
        return f.phrase().field(Fields.INITIAL_TRIPLE).matching(Grams.stretch(Grams.characters(text), 3, ""));
    }

    private PredicateFinalStep token(String field, String token) {
        return f.terms().field(field).matchingAny(token);
    }

    private PredicateFinalStep worth(Weight weight, PredicateFinalStep match) {
        SearchPredicate predicate = match.toPredicate();
        return f.bool().must(predicate).constantScore().boost(weight.score());
    }

    private BooleanPredicateClausesStep<?> anyOf(List<PredicateFinalStep> ways) {
        BooleanPredicateClausesStep<?> any = f.bool();
        for (PredicateFinalStep way : ways) {
            any = any.should(way);
        }
        return any;
    }
}
