package org.fuwubao.relocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.fuwubao.enterprise.FormerReach;

/** Up to when a district may read a file that it had: up to the moment in which the move was done. */
@ApplicationScoped
class FormerDistricts implements FormerReach {

    @PersistenceContext
    EntityManager em;

    @Override
    public Optional<Instant> leftAt(Set<String> districts, long enterpriseId) {
        return districts.isEmpty() ? Optional.empty()
                : em.createQuery("select r.closedAt from Relocation r where r.enterprise.id = :id and r.fromDistrict in :districts"
                                + " and r.state = org.fuwubao.relocation.RelocationState.DONE order by r.closedAt desc", Instant.class)
                        .setParameter("id", enterpriseId).setParameter("districts", districts).setMaxResults(1).getResultStream().findFirst();
    }
}
