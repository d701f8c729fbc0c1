package org.fuwubao.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.fuwubao.identity.Role;
import org.fuwubao.identity.UserAccount;

/** Who answers for the files of a district. */
@ApplicationScoped
public class UnitHeads {

    @PersistenceContext
    EntityManager em;

    /** The active heads of the district's own unit; where it has none, the coordinators of the city. */
    public List<UserAccount> of(String district) {
        List<UserAccount> heads = em.createQuery("select g.user from RoleGrant g where g.role = org.fuwubao.identity.Role.UNIT_HEAD and g.user.active = true"
                        + " and g.user.unit.kind = org.fuwubao.identity.UnitKind.DISTRICT and g.user.unit.districtCode = :district order by g.user.id", UserAccount.class)
                .setParameter("district", district).getResultList();
        return heads.isEmpty() ? em.createQuery("select g.user from RoleGrant g where g.role = :role and g.user.active = true order by g.user.id", UserAccount.class)
                .setParameter("role", Role.COORDINATOR).getResultList() : heads;
    }
}
