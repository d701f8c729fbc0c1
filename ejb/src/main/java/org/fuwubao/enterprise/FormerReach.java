package org.fuwubao.enterprise;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Files that were in a district before; known by the floor's neighbour {@code relocation}. */
public interface FormerReach {

    /** When the file last left one of the districts for another; what is written later is not theirs to read. */
    Optional<Instant> leftAt(Set<String> districts, long enterpriseId);
}
