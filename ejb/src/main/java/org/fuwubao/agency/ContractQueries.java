package org.fuwubao.agency;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.BusinessClock;

/** Reads of contracts. */
@Stateless
@Allowed(object = RightObject.CONTRACT, action = RightAction.READ)
public class ContractQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    /** The own contracts that are in force today, the first to end first. A handful: an agency has no more. */
    public List<ContractRow> ownInForce() {
        if (currentUser.scope().contractIds().isEmpty()) {
            return List.of();
        }
        return em.createQuery("select new org.fuwubao.agency.ContractRow(c.id, c.number, client.name, c.validFrom, c.validTo, size(c.enterpriseIds))"
                        + " from AgencyContract c join c.client client where c.id in :ids and c.state = org.fuwubao.agency.ContractState.IN_FORCE"
                        + " and c.validFrom <= :today and c.validTo >= :today order by c.validTo, c.id", ContractRow.class)
                .setParameter("ids", currentUser.scope().contractIds()).setParameter("today", clock.today()).getResultList();
    }
}
