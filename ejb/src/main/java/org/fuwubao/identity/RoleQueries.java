package org.fuwubao.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import org.fuwubao.shared.Where;

/** Who holds which role. */
@Stateless
@Allowed(object = RightObject.ROLE_GRANT, action = RightAction.READ)
public class RoleQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    UserReach reach;

    @Inject
    CurrentUser currentUser;

    /** Grants of one person, oldest first; empty outside the reach of the reader. */
    public List<GrantRow> of(long userId) {
        Where where = reach.readable(RightObject.ROLE_GRANT).and("u.id = :user", "user", userId);
        return where.bind(em.createQuery("""
                select new org.fuwubao.identity.GrantRow(g.id, u.id, u.username, g.role, granter.username, g.grantedAt)
                from RoleGrant g join g.user u left join UserAccount granter on granter.id = g.grantedBy""" + where + " order by g.id", GrantRow.class))
                .getResultList();
    }

    /** Roles that the reader could grant to this person now: what the person may hold and does not hold yet. */
    public List<Role> grantable(long userId) {
        UserAccount user = em.find(UserAccount.class, userId);
        if (user == null || userId == currentUser.id() || !reach.covers(user, RightObject.ROLE_GRANT, RightAction.CREATE)) {
            return List.of();
        }
        boolean any = currentUser.scope().mayEverywhere(RightObject.ROLE_GRANT, RightAction.CREATE);
        List<Role> held = em.createQuery("select g.role from RoleGrant g where g.user = :user", Role.class).setParameter("user", user).getResultList();
        return Arrays.stream(Role.values())
                .filter(role -> any || role == Role.AGENCY_USER)
                .filter(role -> role.fits(user.unit().kind()) && held.stream().allMatch(other -> other != role && role.goesWith(other))).toList();
    }
}
