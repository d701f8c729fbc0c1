package org.fuwubao.handover;

import java.util.List;
import org.fuwubao.shared.BusinessRuleViolation;

/** What a person decided about one piece of open work. */
public record WorkDecision(String kind, long id, long enterpriseId, WorkChoice choice) {

    /**
     * Puts items and decisions together, one by one.
     *
     * @param allowed the choices of this act
     * @throws BusinessRuleViolation {@code WORK_UNDECIDED} for an item without one, {@code WORK_CHOICE} for one that is not allowed
     */
    public static List<DecidedWork> decided(List<WorkItem> items, List<WorkDecision> decisions, List<WorkChoice> allowed) {
        return items.stream().map(item -> {
            WorkChoice choice = decisions.stream().filter(one -> one.isAbout(item)).map(WorkDecision::choice).findFirst()
                    .orElseThrow(() -> new BusinessRuleViolation("WORK_UNDECIDED", "work", item.title()));
            if (!allowed.contains(choice)) {
                throw new BusinessRuleViolation("WORK_CHOICE", "work", item.title());
            }
            return new DecidedWork(item, choice);
        }).toList();
    }

    private boolean isAbout(WorkItem item) {
        return item.kind().equals(kind) && item.id() == id && item.enterpriseId() == enterpriseId;
    }
}
