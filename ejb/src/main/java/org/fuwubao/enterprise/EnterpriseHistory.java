package org.fuwubao.enterprise;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import org.fuwubao.audit.AuditRow;
import org.fuwubao.audit.ObjectHistory;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;

/** Who changed what in an enterprise file. It shows tiers of before and after, so it opens with the right to see tiers. */
@Stateless
@Allowed(object = RightObject.TIER, action = RightAction.READ)
public class EnterpriseHistory {

    private static final Set<RightObject> KINDS = EnumSet.of(RightObject.ENTERPRISE, RightObject.STEWARD_ASSIGNMENT);

    @Inject
    EnterpriseScopes scopes;

    @Inject
    ObjectHistory history;

    @Inject
    Instance<FormerReach> formerly;

    /**
     * The latest first, by key. A district that the file has left reads what was written up to then.
     *
     * @throws NotFound when the file is not there or never was in the scope
     */
    public Page<AuditRow> list(long enterpriseId, PageRequest page) {
        EnterpriseScope reach = scopes.reach(RightObject.TIER, RightAction.READ);
        Instant until = scopes.covers(reach, enterpriseId) ? null : formerly.stream()
                .flatMap(one -> one.leftAt(reach.districts(), enterpriseId).stream()).max(Comparator.naturalOrder())
                .orElseThrow(() -> new NotFound("enterprise", enterpriseId));
        return history.of(KINDS, enterpriseId, until, page);
    }
}
