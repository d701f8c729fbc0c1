package org.fuwubao.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.fuwubao.enterprise.EnterpriseFilter;
import org.fuwubao.enterprise.EnterpriseScope;
import org.fuwubao.enterprise.EnterpriseScopes;
import org.fuwubao.enterprise.NameLookup;
import org.fuwubao.search.QueryText.Word;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.SearchException;

/** Asks the index, and the database where the index is not fit or does not know a filter; always in the caller's scope. */
@ApplicationScoped
public class Finder {

    @PersistenceContext
    EntityManager em;

    @Inject
    EnterpriseScopes scopes;

    @Inject
    NameLookup database;

    @Inject
    IndexRebuild index;

    /** @param own these come first, whatever else ranks */
    Hits find(QueryText text, EnterpriseFilter filter, Set<Long> own, int offset, int size) {
        scopes.requireShown(filter);
        if (text.isEmpty()) {
            return Hits.none();
        }
        if (!ListFilter.isKnown(filter)) {
            return fromDatabase(text, filter, offset, size, false);
        }
        if (index.isReady()) {
            try {
                return fromIndex(text, filter, own, offset, size);
            } catch (SearchException e) {
                index.broken(e);
            }
        }
        return fromDatabase(text, filter, offset, size, true);
    }

    private Hits fromIndex(QueryText text, EnterpriseFilter filter, Set<Long> own, int offset, int size) {
        EnterpriseScope readable = scopes.readable();
        Reach reach = new Reach(readable.everything(), readable.districts(), scopes.besidesDistricts(readable));
        Set<Long> lookedAfter = filter.steward() == null ? null : scopes.lookedAfterBy(filter.steward());
        return new IndexQuery(Search.session(em), reach, new ListFilter(filter, lookedAfter), own).find(text, offset, size);
    }

    private Hits fromDatabase(QueryText text, EnterpriseFilter filter, int offset, int size, boolean inPlaceOfTheIndex) {
        List<String> words = text.words().stream().map(Word::text).toList();
        NameLookup.Found found = database.find(words, filter, offset, size);
        return new Hits(found.ids(), found.total(), false, inPlaceOfTheIndex);
    }
}
