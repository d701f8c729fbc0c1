package org.fuwubao.search;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuwubao.enterprise.EnterpriseFilter;
import org.fuwubao.enterprise.EnterpriseQueries;
import org.fuwubao.enterprise.EnterpriseRow;
import org.fuwubao.enterprise.EnterpriseScopes;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;

/** What the search field offers while somebody types, within what the current user may read; own enterprises first. */
@Stateless
@Allowed(object = RightObject.ENTERPRISE, action = RightAction.READ)
public class SuggestQueries {

    private static final int MOST = 10;

    @Inject
    Finder finder;

    @Inject
    EnterpriseScopes scopes;

    @Inject
    EnterpriseQueries enterprises;

    /** At most {@value #MOST}; none for an empty field. */
    public List<Suggestion> suggest(String typed) {
        QueryText text = QueryText.of(typed);
        if (text.isEmpty()) {
            return List.of();
        }
        Set<Long> own = scopes.own();
        Hits hits = finder.find(text, EnterpriseFilter.NONE, own, 0, MOST);
        List<EnterpriseRow> rows = enterprises.rows(hits.ids());
        Marking marking = new Marking(text);
        Map<Long, List<String>> formerNames = enterprises.formerNames(rows.stream()
                .filter(row -> !marking.explains(row.name(), row.uscc())).map(EnterpriseRow::id).toList());
        return rows.stream().map(row -> {
            Highlight highlight = marking.of(row.name(), formerNames.getOrDefault(row.id(), List.of()), row.uscc());
            return new Suggestion(row.id(), row.name(), row.uscc(), highlight.field(), highlight, own.contains(row.id()), hits.fuzzy());
        }).toList();
    }
}
