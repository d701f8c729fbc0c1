package org.fuwubao.handover;

import java.util.List;
import java.util.Set;

/**
 * A feature that knows work which is not finished: requests, visits, cases, contracts. Every CDI bean of this type is
 * asked when an enterprise or its account manager changes hands, inside the transaction, after the rights were checked.
 */
public interface OpenWork {

    /** Short, upper case, unique; label: {@code work.<kind>} of the bundles. */
    String kind();

    /** What the person has to do for these enterprises. */
    List<WorkItem> ofPerson(long userId, Set<Long> enterpriseIds);

    /** All that is open for an enterprise, whoever does it. */
    List<WorkItem> ofEnterprise(long enterpriseId);

    /** Gives it to somebody else. */
    void pass(WorkItem item, long toUserId);

    /** Ends it; only for what is {@link WorkItem#finishable}. */
    void finish(WorkItem item);
}
