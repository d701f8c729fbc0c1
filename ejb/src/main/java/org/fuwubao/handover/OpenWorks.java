package org.fuwubao.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.fuwubao.shared.BusinessRuleViolation;

/** All features that know open work, asked together. */
@ApplicationScoped
public class OpenWorks {

    private static final Comparator<WorkItem> ORDER = Comparator.comparing(WorkItem::kind).thenComparing(WorkItem::enterpriseId).thenComparing(WorkItem::id);

    @Inject
    @Any
    Instance<OpenWork> features;

    public List<WorkItem> ofPerson(long userId, Set<Long> enterpriseIds) {
        return enterpriseIds.isEmpty() ? List.of()
                : features.stream().flatMap(feature -> feature.ofPerson(userId, enterpriseIds).stream()).sorted(ORDER).toList();
    }

    public List<WorkItem> ofEnterprise(long enterpriseId) {
        return features.stream().flatMap(feature -> feature.ofEnterprise(enterpriseId).stream()).sorted(ORDER).toList();
    }

    /**
     * Does to one item what was decided.
     *
     * @param toUserId who takes it, for {@code PASS}
     * @throws BusinessRuleViolation {@code WORK_NOT_FINISHED} where a decision alone cannot finish it
     */
    public void settle(WorkItem item, WorkChoice choice, Long toUserId) {
        OpenWork feature = features.stream().filter(one -> one.kind().equals(item.kind())).findFirst()
                .orElseThrow(() -> new IllegalStateException("no open work of kind " + item.kind()));
        switch (choice) {
            case PASS -> feature.pass(item, toUserId);
            case KEEP -> { }
            case FINISH -> {
                if (!item.finishable()) {
                    throw new BusinessRuleViolation("WORK_NOT_FINISHED", "work", item.title());
                }
                feature.finish(item);
            }
        }
    }
}
