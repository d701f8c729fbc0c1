package org.fuwubao.relocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.fuwubao.handover.OpenWork;
import org.fuwubao.handover.WorkItem;
import org.fuwubao.identity.UserAccount;

/** A move that is not done is work of the person who sees it through; it passes on with a hand-over. */
@ApplicationScoped
class RelocationWork implements OpenWork {

    @PersistenceContext
    EntityManager em;

    @Override
    public String kind() {
        return "RELOCATION";
    }

    @Override
    public List<WorkItem> ofPerson(long userId, Set<Long> enterpriseIds) {
        return em.createQuery("select r from Relocation r where r.openKey in :ids and r.owner.id = :user", Relocation.class)
                .setParameter("ids", enterpriseIds).setParameter("user", userId).getResultStream().map(RelocationWork::item).toList();
    }

    /** The move itself is not in the way of the move. */
    @Override
    public List<WorkItem> ofEnterprise(long enterpriseId) {
        return List.of();
    }

    private static WorkItem item(Relocation r) {
        return new WorkItem("RELOCATION", r.id(), r.enterprise().id(), r.enterprise().name(), r.movesOn(), false);
    }

    @Override
    public void pass(WorkItem item, long toUserId) {
        em.find(Relocation.class, item.id()).passTo(em.find(UserAccount.class, toUserId));
    }

    @Override
    public void finish(WorkItem item) {
        throw new IllegalStateException("a move is finished by its districts");
    }
}
