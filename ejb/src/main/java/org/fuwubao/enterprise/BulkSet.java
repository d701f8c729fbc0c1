package org.fuwubao.enterprise;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * The set of enterprises that was counted before a bulk act.
 *
 * @param versions of the files by id, as they were when the set was counted
 */
public record BulkSet(List<Long> ids, Map<Long, Long> versions) implements Serializable {

    public BulkSet {
        versions = Map.copyOf(versions);
        ids = ids.stream().distinct().filter(versions::containsKey).toList();
    }

    public int size() {
        return ids.size();
    }
}
