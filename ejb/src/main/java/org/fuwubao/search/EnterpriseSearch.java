package org.fuwubao.search;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuwubao.enterprise.EnterpriseFilter;
import org.fuwubao.enterprise.EnterpriseQueries;
import org.fuwubao.enterprise.EnterpriseRow;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Cursor;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;

/** The search over enterprises, the best match first, within what the current user may read. */
@Stateless
@Allowed(object = RightObject.ENTERPRISE, action = RightAction.READ)
public class EnterpriseSearch {

    /** Cursors of search results count rows, because rank has no key. */
    private static final String BY_RANK = "rank";
    private static final int PORTION = 1000;

    @Inject
    Finder finder;

    @Inject
    EnterpriseQueries enterprises;

    /**
     * A page of what matches {@code typed}: a name or former name in any spelling, pinyin, initials, the beginning of a
     * code; several words must all match. Reads forwards by cursor or offset, in the order of rank only.
     */
    public FoundEnterprises find(String typed, EnterpriseFilter filter, PageRequest page) {
        QueryText text = QueryText.of(typed);
        int offset = offset(page);
        Hits hits = finder.find(text, filter, Set.of(), offset, page.size());
        List<EnterpriseRow> rows = enterprises.rows(hits.ids());
        // what left the scope a moment ago is neither shown nor counted
        long total = hits.total() - (hits.ids().size() - rows.size());
        int end = offset + hits.ids().size();
        String next = end < hits.total() && end <= PageRequest.MAX_OFFSET ? cursor(end) : null;
        String previous = offset > 0 ? cursor(Math.max(0, offset - page.size())) : null;
        return new FoundEnterprises(new Page<>(rows, total, false, next, previous), highlights(text, rows), hits.fuzzy(),
                hits.fromDatabase());
    }

    /**
     * The ids of everything that matches, in the order of rank: for what is done with the whole list.
     *
     * @throws BusinessRuleViolation {@code SEARCH_TOO_WIDE} on {@code q} beyond what a search can be read through
     */
    public List<Long> ids(String typed, EnterpriseFilter filter) {
        QueryText text = QueryText.of(typed);
        List<Long> ids = new ArrayList<>();
        Hits hits;
        do {
            hits = finder.find(text, filter, Set.of(), ids.size(), PORTION);
            if (hits.total() > PageRequest.MAX_OFFSET) {
                throw new BusinessRuleViolation("SEARCH_TOO_WIDE", "q", PageRequest.MAX_OFFSET);
            }
            ids.addAll(hits.ids());
        } while (!hits.ids().isEmpty() && ids.size() < hits.total());
        return ids.stream().distinct().toList();
    }

    private List<Highlight> highlights(QueryText text, List<EnterpriseRow> rows) {
        Marking marking = new Marking(text);
        List<Long> unexplained = rows.stream().filter(row -> !marking.explains(row.name(), row.uscc()))
                .map(EnterpriseRow::id).toList();
        Map<Long, List<String>> formerNames = enterprises.formerNames(unexplained);
        return rows.stream().map(row -> marking.of(row.name(), formerNames.getOrDefault(row.id(), List.of()), row.uscc())).toList();
    }

    private static int offset(PageRequest page) {
        if (page.backwards()) {
            throw new BusinessRuleViolation("CURSOR", "before");
        }
        if (page.after() == null) {
            return page.offset();
        }
        long offset = Cursor.decode(page.after(), BY_RANK).id();
        if (offset < 0 || offset > PageRequest.MAX_OFFSET) {
            throw new BusinessRuleViolation("CURSOR", "after");
        }
        return (int) offset;
    }

    private static String cursor(int offset) {
        return new Cursor(BY_RANK, null, offset).encoded();
    }
}
