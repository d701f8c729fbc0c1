package org.fuwubao.identity;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.Unguarded;

/** Builds the scope of a person from account, roles, unit tree and what higher floors know. */
@Stateless
@Unguarded("the authentication at the door asks before anybody is known")
public class AccessScopes {

    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<ScopeSource> sources;

    public AccessScope of(long userId) {
        UserAccount user = em.createQuery("select u from UserAccount u join fetch u.unit where u.id = :id", UserAccount.class)
                .setParameter("id", userId).getResultStream().findFirst().orElseThrow(() -> new NotFound("user", userId));
        return of(user);
    }

    public AccessScope of(String username) {
        UserAccount user = em.createQuery("select u from UserAccount u join fetch u.unit where u.username = :name", UserAccount.class)
                .setParameter("name", Texts.lookedUp(username)).getResultStream().findFirst().orElseThrow(() -> new NotFound("user", username));
        return of(user);
    }

    private AccessScope of(UserAccount user) {
        Unit unit = user.unit();
        AccessScope.Builder scope = new AccessScope.Builder(user.id(), user.username(), user.displayName())
                .unit(unit.id(), unit.name())
                .roles(em.createQuery("select g.role from RoleGrant g where g.user = :user", Role.class)
                        .setParameter("user", user).getResultList());
        if (unit.districtCode() != null) {
            scope.district(unit.districtCode());
        }
        List<Long> tree = UnitTree.idsOf(em, unit.id());
        scope.unitTree(tree);
        scope.treeDistricts(em.createQuery("select u.districtCode from Unit u where u.id in :tree and u.kind = org.fuwubao.identity.UnitKind.DISTRICT", String.class)
                .setParameter("tree", tree).getResultList());
        if (user.enterpriseId() != null) {
            scope.enterprise(user.enterpriseId());
        }
        sources.forEach(source -> source.addTo(scope));
        return scope.build();
    }
}
