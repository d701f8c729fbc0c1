package org.fuwubao.search;

import java.util.List;
import org.fuwubao.enterprise.EnterpriseRow;
import org.fuwubao.shared.Page;

/**
 * A page of search results.
 *
 * @param page         rows, the best first, with the exact total
 * @param highlights   for each row what of it matched
 * @param fuzzy        nothing matched what was typed; these are like it
 * @param fromDatabase the index was not fit to answer: a notice says that ranking is plain meanwhile
 */
public record FoundEnterprises(Page<EnterpriseRow> page, List<Highlight> highlights, boolean fuzzy, boolean fromDatabase) {

    public FoundEnterprises {
        highlights = List.copyOf(highlights);
    }
}
