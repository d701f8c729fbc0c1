package org.fuwubao.identity;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.StaleEdit;

/**
 * Grants and withdraws roles. The security administrator does, and an agency's administrator AGENCY_USER within the
 * own agency. Nobody serves oneself; the three administrators' duties never meet in one hand, nor with business.
 */
@Stateless
public class RoleService {

    @PersistenceContext
    EntityManager em;

    @Inject
    UserReach reach;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    @Inject
    Event<IdentityChanged> changes;

    /** @param seenVersion version of the account that the administrator saw */
    @Allowed(object = RightObject.ROLE_GRANT, action = RightAction.CREATE)
    public void grant(long userId, Role role, long seenVersion) {
        UserAccount user = find(userId, RightAction.CREATE, role, seenVersion);
        List<Role> held = held(user);
        if (held.contains(role)) {
            throw new BusinessRuleViolation("ROLE_HELD", "role", role);
        }
        for (Role other : held) {
            if (!role.goesWith(other)) {
                throw new BusinessRuleViolation("ROLES_APART", "role", role, other);
            }
        }
        if (!role.fits(user.unit().kind())) {
            throw new BusinessRuleViolation("ROLE_UNIT_MISMATCH", "role", role);
        }
        em.persist(new RoleGrant(user, role, currentUser.scope().userId(), clock.instant()));
        changes.fire(new IdentityChanged("GRANT", RightObject.ROLE_GRANT, userId, Map.of(), Map.of("username", user.username(), "role", role.name())));
    }

    /** Works with the person's next request: open pages and tokens are not asked. */
    @Allowed(object = RightObject.ROLE_GRANT, action = RightAction.DELETE)
    public void revoke(long userId, Role role, long seenVersion) {
        UserAccount user = find(userId, RightAction.DELETE, role, seenVersion);
        RoleGrant grant = em.createQuery("select g from RoleGrant g where g.user = :user and g.role = :role", RoleGrant.class)
                .setParameter("user", user).setParameter("role", role).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("role grant", role));
        em.remove(grant);
        user.rightsChanged();
        changes.fire(new IdentityChanged("REVOKE", RightObject.ROLE_GRANT, userId, Map.of("username", user.username(), "role", role.name()), Map.of()));
    }

    /** Locks the account, so that two grants at once cannot join what must stay apart, and raises its version. */
    private UserAccount find(long userId, RightAction action, Role role, long seenVersion) {
        if (role == null) {
            throw new BusinessRuleViolation("REQUIRED", "role");
        }
        UserAccount user = em.find(UserAccount.class, userId);
        if (user == null) {
            throw new NotFound("user", userId);
        }
        reach.require(user, RightObject.ROLE_GRANT, action);
        if (Objects.equals(currentUser.scope().userId(), userId)) {
            throw new BusinessRuleViolation("NOT_YOURSELF", null);
        }
        if (!currentUser.scope().mayEverywhere(RightObject.ROLE_GRANT, action) && role != Role.AGENCY_USER) {
            reach.deny(RightObject.ROLE_GRANT, action, userId);
        }
        StaleEdit.check("user", userId, seenVersion, user.version());
        em.lock(user, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return user;
    }

    private List<Role> held(UserAccount user) {
        return em.createQuery("select g.role from RoleGrant g where g.user = :user", Role.class).setParameter("user", user).getResultList();
    }
}
