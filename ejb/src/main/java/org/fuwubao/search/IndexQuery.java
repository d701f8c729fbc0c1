package org.fuwubao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fuwubao.enterprise.Enterprise;
import org.fuwubao.search.QueryText.Word;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** One search in the index: what was typed, within a reach, narrowed by filters, own enterprises lifted if wanted. */
final class IndexQuery {

    /** Words apart are worth less than the same in one piece. */
    private static final float APART = 1f / 64;

    private final SearchSession session;
    private final Reach reach;
    private final IndexFilter filter;
    private final Set<Long> own;

    IndexQuery(SearchSession session, Reach reach, IndexFilter filter, Set<Long> own) {
        this.session = session;
        this.reach = reach;
        this.filter = filter;
        this.own = own;
    }

    /** What matches, else what is like it. */
    Hits find(QueryText text, int offset, int size) {
        if (text.isEmpty() || reach.nothing()) {
            return Hits.none();
        }
        SearchPredicateFactory f = scope().predicate();
        Hits exact = fetch(f, matching(f, text), offset, size, false);
        if (exact.total() > 0) {
            return exact;
        }
        SearchPredicate like = new LikePredicate(f).of(text);
        return like == null ? exact : fetch(f, like, offset, size, true);
    }

    private SearchScope<Enterprise> scope() {
        return session.scope(Enterprise.class);
    }

    private Hits fetch(SearchPredicateFactory f, SearchPredicate match, int offset, int size, boolean fuzzy) {
        BooleanPredicateClausesStep<?> bool = f.bool().must(match);
        if (!reach.everything()) {
            bool = bool.filter(within(f));
        }
        for (PredicateFinalStep narrowing : filter.predicates(f)) {
            bool = bool.filter(narrowing);
        }
        if (!own.isEmpty()) {
            bool = bool.should(f.id().matchingAny(own).constantScore().boost(Weight.OWN.score()));
        }
        SearchPredicate whole = bool.toPredicate();
        SearchResult<Long> result = session.search(scope())
                .select(p -> p.id(Long.class))
                .where(whole)
                .sort(s -> s.score().then().field(Fields.LENGTH).asc().then().field(Fields.ID).asc())
                .fetch(offset, size);
        return new Hits(result.hits(), result.total().hitCount(), fuzzy && result.total().hitCount() > 0, false);
    }

    private static SearchPredicate matching(SearchPredicateFactory f, QueryText text) {
        WordPredicate words = new WordPredicate(f);
        SearchPredicate inOnePiece = words.of(text.joined());
        if (text.words().size() == 1) {
            return inOnePiece;
        }
        BooleanPredicateClausesStep<?> all = f.bool();
        for (Word word : text.words()) {
            all = all.must(words.of(word));
        }
        return f.bool().should(inOnePiece).should(all.boost(APART)).toPredicate();
    }

    private SearchPredicate within(SearchPredicateFactory f) {
        List<PredicateFinalStep> legs = new ArrayList<>();
        if (!reach.districts().isEmpty()) {
            legs.add(f.terms().field(Fields.DISTRICT).matchingAny(reach.districts()));
        }
        if (!reach.ids().isEmpty()) {
            legs.add(f.id().matchingAny(reach.ids()));
        }
        BooleanPredicateClausesStep<?> any = f.bool();
        for (PredicateFinalStep leg : legs) {
            any = any.should(leg);
        }
        return any.toPredicate();
    }
}
