package org.fuwubao.enterprise;

import java.io.Serializable;
import java.util.List;

/** What became of each enterprise of a bulk act, in the order of the set. */
public record BulkResult(List<Line> lines) implements Serializable {

    /** @param name as far as the person may read it, else {@code null} @param code of the refusal, else {@code null} */
    public record Line(long id, String name, BulkOutcome outcome, String code) implements Serializable {
    }

    public BulkResult {
        lines = List.copyOf(lines);
    }

    public long count(BulkOutcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** Those for whom nothing was done. */
    public List<Line> undone() {
        return lines.stream().filter(line -> line.outcome() != BulkOutcome.DONE && line.outcome() != BulkOutcome.SAME).toList();
    }
}
