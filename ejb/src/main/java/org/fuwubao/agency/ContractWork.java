package org.fuwubao.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuwubao.audit.AuditTrail;
import org.fuwubao.handover.OpenWork;
import org.fuwubao.handover.WorkItem;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.BusinessClock;

/** A contract in force that names an enterprise is open there: it goes on in the new district, or the enterprise is taken out of it. */
@ApplicationScoped
class ContractWork implements OpenWork {

    @PersistenceContext
    EntityManager em;

    @Inject
    BusinessClock clock;

    @Inject
    AuditTrail trail;

    @Override
    public String kind() {
        return "CONTRACT";
    }

    /** Contracts are units', not people's. */
    @Override
    public List<WorkItem> ofPerson(long userId, Set<Long> enterpriseIds) {
        return List.of();
    }

    @Override
    public List<WorkItem> ofEnterprise(long enterpriseId) {
        return em.createQuery("select c from AgencyContract c join fetch c.agency where :enterprise member of c.enterpriseIds"
                        + " and c.state = org.fuwubao.agency.ContractState.IN_FORCE and c.validTo >= :today order by c.id", AgencyContract.class)
                .setParameter("enterprise", enterpriseId).setParameter("today", clock.today()).getResultStream()
                .map(c -> new WorkItem("CONTRACT", c.id(), enterpriseId, c.number() + " " + c.agency().name(), c.validTo(), true)).toList();
    }

    /** It goes on as it is. */
    @Override
    public void pass(WorkItem item, long toUserId) {
    }

    @Override
    public void finish(WorkItem item) {
        AgencyContract contract = em.find(AgencyContract.class, item.id());
        contract.release(item.enterpriseId());
        trail.record("RELEASE", RightObject.CONTRACT, contract.number(), Map.of("enterpriseId", item.enterpriseId()), Map.of());
    }
}
