package org.fuwubao.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fuwubao.identity.AccessDenied;
import org.fuwubao.identity.AccessScope;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.identity.RightScope;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.Forbidden;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.Where;

/** Turns the rights of the current user into a reach over enterprises, and checks single ones. */
@ApplicationScoped
public class EnterpriseScopes {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    @Inject
    Instance<ContractReach> contracts;

    @Inject
    Event<AccessDenied> denials;

    /** What the current user reaches when doing this to objects of this kind that belong to an enterprise. */
    public EnterpriseScope reach(RightObject object, RightAction action) {
        AccessScope who = currentUser.scope();
        Set<RightScope> scopes = who.scopes(object, action);
        boolean everything = scopes.contains(RightScope.ALL) || scopes.contains(RightScope.CITY);
        Set<String> districts = new HashSet<>();
        Set<Long> ids = new HashSet<>();
        boolean tree = scopes.contains(RightScope.UNIT_TREE);
        if (scopes.contains(RightScope.DISTRICT)) {
            districts.addAll(who.districts());
        }
        if (tree) {
            districts.addAll(who.treeDistricts());
        }
        // an enterprise corrects its own file by a proposal to its account manager, not by hand
        if (scopes.contains(RightScope.OWN) && action == RightAction.READ) {
            ids.addAll(who.enterpriseIds());
        }
        if (scopes.contains(RightScope.CONTRACT) && !who.contractIds().isEmpty()) {
            contracts.forEach(reach -> ids.addAll(reach.enterprises(who.contractIds(), clock.today())));
        }
        Long steward = scopes.contains(RightScope.ASSIGNED) ? who.userId() : null;
        return new EnterpriseScope(everything, districts, steward, tree ? who.unitTreeIds() : Set.of(), ids, clock.today());
    }

    public EnterpriseScope readable() {
        return reach(RightObject.ENTERPRISE, RightAction.READ);
    }

    public boolean covers(EnterpriseScope scope, long enterpriseId) {
        if (scope.nothing()) {
            return false;
        }
        Where where = scope.narrow(new Where().and("e.id = :id", "id", enterpriseId));
        return where.bind(em.createQuery("select count(e) from Enterprise e" + where, Long.class)).getSingleResult() > 0;
    }

    /** Those of the enterprises that lie in the scope; one statement. */
    public Set<Long> covered(EnterpriseScope scope, Set<Long> enterpriseIds) {
        if (scope.nothing() || enterpriseIds.isEmpty()) {
            return Set.of();
        }
        Where where = scope.narrow(new Where().and("e.id in :ids", "ids", enterpriseIds));
        return new HashSet<>(where.bind(em.createQuery("select e.id from Enterprise e" + where, Long.class)).getResultList());
    }

    /** The same check for many at once: refuses for the first that is not reached. */
    public void require(RightObject object, RightAction action, EnterpriseScope scope, Set<Long> enterpriseIds) {
        Set<Long> covered = covered(scope, enterpriseIds);
        for (long id : new TreeSet<>(enterpriseIds)) {
            if (!covered.contains(id)) {
                refuse(object, action, id);
            }
        }
    }

    /**
     * The check before a change, inside its transaction.
     *
     * @throws NotFound  when the enterprise lies outside what the person may read
     * @throws Forbidden when it may be read, but this may not be done
     */
    public void require(RightObject object, RightAction action, long enterpriseId) {
        if (!covers(reach(object, action), enterpriseId)) {
            refuse(object, action, enterpriseId);
        }
    }

    private void refuse(RightObject object, RightAction action, long enterpriseId) {
        denials.fire(new AccessDenied(object, action, enterpriseId));
        if (covers(readable(), enterpriseId)) {
            throw new Forbidden(object + " " + action);
        }
        throw new NotFound("enterprise", enterpriseId);
    }

    /**
     * The check before a list is narrowed.
     *
     * @throws Forbidden for a filter by a field that is not shown: the number of hits would tell it
     */
    public void requireShown(EnterpriseFilter filter) {
        if (!filter.asksForTier() && !filter.asksForKeyList() && !filter.asksForStewards()) {
            return;
        }
        EnterpriseScope readable = readable();
        if (filter.asksForTier() && !reach(RightObject.TIER, RightAction.READ).equals(readable)
                || filter.asksForKeyList() && !reach(RightObject.KEY_LIST, RightAction.READ).equals(readable)
                || filter.asksForStewards() && !reach(RightObject.STEWARD_ASSIGNMENT, RightAction.READ).equals(readable)) {
            throw new Forbidden("filter by a field that is not shown");
        }
    }

    /**
     * Enterprises of the scope that lie outside its districts: those looked after on its day, and those named. A search
     * index knows districts; who looks after whom is asked here, so that an assignment that ends ends at once.
     */
    public Set<Long> besidesDistricts(EnterpriseScope scope) {
        Set<Long> ids = new HashSet<>(scope.ids());
        if (scope.everything()) {
            return ids;
        }
        if (scope.steward() != null) {
            ids.addAll(lookedAfter("a.user.id = :who", scope.steward(), scope));
        }
        if (!scope.stewardUnits().isEmpty()) {
            ids.addAll(lookedAfter("a.user.unit.id in :who", scope.stewardUnits(), scope));
        }
        return ids;
    }

    private List<Long> lookedAfter(String who, Object value, EnterpriseScope scope) {
        Where where = new Where().and(who, "who", value)
                .and("a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)", "day", scope.day());
        if (!scope.districts().isEmpty()) {
            where.and("a.enterprise.district not in :districts", "districts", scope.districts());
        }
        return where.bind(em.createQuery("select distinct a.enterprise.id from StewardAssignment a" + where, Long.class)).getResultList();
    }

    /** Enterprises that the current user looks after today, or belongs to: "mine" in suggestions. */
    public Set<Long> own() {
        AccessScope who = currentUser.scope();
        Set<Long> ids = new HashSet<>(who.enterpriseIds());
        if (who.userId() != null) {
            EnterpriseScope mine = new EnterpriseScope(false, Set.of(), who.userId(), Set.of(), Set.of(), clock.today());
            ids.addAll(besidesDistricts(mine));
        }
        return ids;
    }

    /** Enterprises looked after today by the person of this user name. */
    public Set<Long> lookedAfterBy(String username) {
        return new HashSet<>(em.createQuery("select distinct a.enterprise.id from StewardAssignment a where a.user.username = :username"
                        + " and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)", Long.class)
                .setParameter("username", username).setParameter("day", clock.today()).getResultList());
    }
}
