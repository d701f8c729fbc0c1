package org.fuwubao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fuwubao.enterprise.EnterpriseFilter;
import org.fuwubao.enterprise.EnterpriseFilter.LibraryStatus;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * The filters of the list of enterprises on the index: the same rows that the list itself would keep.
 *
 * @param lookedAfter enterprises of the steward asked for, {@code null} when none is
 */
record ListFilter(EnterpriseFilter filter, Set<Long> lookedAfter) implements IndexFilter {

    /** Whether the index knows all of it; who waits for a local steward, only the database does. */
    static boolean isKnown(EnterpriseFilter filter) {
        return filter.incomplete() == null;
    }

    @Override
    public List<PredicateFinalStep> predicates(SearchPredicateFactory f) {
        List<PredicateFinalStep> all = new ArrayList<>();
        equal(f, all, Fields.DISTRICT, filter.district());
        equal(f, all, Fields.INDUSTRY, filter.industry());
        equal(f, all, Fields.TIER, filter.tier());
        equal(f, all, Fields.TAG, filter.tag());
        equal(f, all, Fields.PACKAGE_LEVEL, filter.packageLevel());
        equal(f, all, Fields.REGISTRATION_STATUS, filter.registrationStatus());
        if (filter.onKeyList() != null) {
            all.add(f.match().field(Fields.ON_KEY_LIST).matching(filter.onKeyList()));
        }
        if (filter.inStatisticsLibrary() == LibraryStatus.UNKNOWN) {
            all.add(f.not(f.exists().field(Fields.IN_LIBRARY)));
        } else if (filter.inStatisticsLibrary() != null) {
            all.add(f.match().field(Fields.IN_LIBRARY).matching(filter.inStatisticsLibrary() == LibraryStatus.YES));
        }
        if (filter.updatedAfter() != null) {
            all.add(f.range().field(Fields.UPDATED_AT).greaterThan(filter.updatedAfter()));
        }
        if (lookedAfter != null) {
            all.add(lookedAfter.isEmpty() ? f.matchNone() : f.id().matchingAny(lookedAfter));
        }
        return all;
    }

    private static void equal(SearchPredicateFactory f, List<PredicateFinalStep> all, String field, Object value) {
        if (value != null) {
            all.add(f.terms().field(field).matchingAny(value instanceof Enum<?> code ? code.name() : value.toString()));
        }
    }
}
