package org.fuwubao.relocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Set;
import org.fuwubao.enterprise.EnterpriseScope;
import org.fuwubao.enterprise.EnterpriseScopes;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.identity.RightScope;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.Where;

/** Who has to do with which move: its owner and receiver, and those whose office is over one of the two districts. */
@ApplicationScoped
class RelocationAccess {

    @PersistenceContext
    EntityManager em;

    @Inject
    EnterpriseScopes scopes;

    @Inject
    CurrentUser currentUser;

    /** Conditions over {@code Relocation r}. */
    Where readable() {
        EnterpriseScope office = office(RightAction.READ);
        if (office.everything()) {
            return new Where();
        }
        if (currentUser.scope().scopes(RightObject.HANDOVER, RightAction.READ).stream().allMatch(scope -> scope == RightScope.OWN)) {
            return new Where().and("1 = 0");
        }
        String mine = "r.owner.id = :me or r.receiver.id = :me";
        Where where = new Where().with("me", currentUser.id());
        return office.districts().isEmpty() ? where.and("(" + mine + ")")
                : where.and("(" + mine + " or r.fromDistrict in :office or r.toDistrict in :office)").with("office", office.districts());
    }

    /** Those that wait for one of the person's districts. */
    Where waiting() {
        EnterpriseScope office = office(RightAction.TRANSITION);
        Where where = readable().and("r.state = org.fuwubao.relocation.RelocationState.PENDING");
        if (office.everything()) {
            return where;
        }
        return office.districts().isEmpty() ? where.and("1 = 0")
                : where.and("(r.releasedAt is null and r.fromDistrict in :duty or r.acceptedAt is null and r.toDistrict in :duty)").with("duty", office.districts());
    }

    void requireReadable(long id) {
        Where where = readable().and("r.id = :id", "id", id);
        if (where.bind(em.createQuery("select count(r) from Relocation r" + where, Long.class)).getSingleResult() == 0) {
            throw new NotFound("relocation", id);
        }
    }

    boolean isOffice(String district) {
        EnterpriseScope office = office(RightAction.TRANSITION);
        return office.everything() || office.districts().contains(district);
    }

    Set<RelocationAct> acts(Relocation relocation) {
        Set<RelocationAct> acts = EnumSet.noneOf(RelocationAct.class);
        if (!relocation.isOpen() || !currentUser.may(RightObject.HANDOVER, RightAction.TRANSITION)) {
            return acts;
        }
        long me = currentUser.id();
        boolean old = isOffice(relocation.fromDistrict());
        boolean next = isOffice(relocation.toDistrict());
        if (old && relocation.releasedBy() == null && (relocation.acceptedBy() == null || relocation.acceptedBy().id() != me)) {
            acts.add(RelocationAct.RELEASE);
        }
        if (next && relocation.acceptedBy() == null && (relocation.releasedBy() == null || relocation.releasedBy().id() != me)) {
            acts.add(RelocationAct.ACCEPT);
        }
        if (old || next) {
            acts.add(RelocationAct.REJECT);
        }
        if (relocation.owner().id() == me) {
            acts.add(RelocationAct.WITHDRAW);
        }
        return acts;
    }

    private EnterpriseScope office(RightAction action) {
        return scopes.reach(RightObject.HANDOVER, action).byOffice();
    }
}
