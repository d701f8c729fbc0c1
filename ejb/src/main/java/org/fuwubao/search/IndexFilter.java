package org.fuwubao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** The filters of a list as conditions on the index. */
interface IndexFilter {

    IndexFilter NONE = f -> List.of();

    List<PredicateFinalStep> predicates(SearchPredicateFactory f);
}
