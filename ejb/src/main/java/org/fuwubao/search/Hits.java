package org.fuwubao.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param ids          enterprises of the page, the best first
 * @param total        how many there are in all, exactly
 * @param fuzzy        nothing matched what was typed; these are like it
 * @param fromDatabase the index was not fit to answer; found in the database, without ranking by sound
 */
public record Hits(List<Long> ids, long total, boolean fuzzy, boolean fromDatabase) {

    public Hits {
        ids = List.copyOf(ids);
    }

    static Hits none() {
        return new Hits(List.of(), 0, false, false);
    }
}
