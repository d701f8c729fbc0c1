package org.fuwubao.enterprise;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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

    /** The latest first, by key. @throws NotFound when the file is not there or lies outside the scope */
    public Page<AuditRow> list(long enterpriseId, PageRequest page) {
        if (!scopes.covers(scopes.reach(RightObject.TIER, RightAction.READ), enterpriseId)) {
            throw new NotFound("enterprise", enterpriseId);
        }
        return history.of(KINDS, enterpriseId, page);
    }
}
