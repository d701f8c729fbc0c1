package org.fuwubao.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

    /** Grants of one person, oldest first; empty outside the reach of the reader. */
    public List<GrantRow> of(long userId) {
        Where where = reach.readable(RightObject.ROLE_GRANT).and("u.id = :user", "user", userId);
        return where.bind(em.createQuery("""
                select new org.fuwubao.identity.GrantRow(g.id, u.id, u.username, g.role, granter.username, g.grantedAt)
                from RoleGrant g join g.user u left join UserAccount granter on granter.id = g.grantedBy""" + where + " order by g.id", GrantRow.class))
                .getResultList();
    }
}
