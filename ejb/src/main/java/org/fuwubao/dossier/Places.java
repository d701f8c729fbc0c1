package org.fuwubao.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fuwubao.enterprise.Enterprise;
import org.fuwubao.shared.BusinessClock;

/** Present addresses, and how a new one takes the place of the old, inside the act that writes it. */
@ApplicationScoped
class Places {

    @PersistenceContext
    EntityManager em;

    @Inject
    BusinessClock clock;

    List<Place> of(long enterpriseId) {
        return em.createQuery("select p from Place p where p.enterprise.id = :id order by p.kind, p.id desc", Place.class)
                .setParameter("id", enterpriseId).getResultList();
    }

    Optional<Place> present(long enterpriseId, PlaceKind kind) {
        return of(enterpriseId).stream().filter(place -> place.kind() == kind && place.isPresent()).findFirst();
    }

    /** @param address {@code null} = there is none any more @return whether something changed */
    boolean move(Enterprise enterprise, PlaceKind kind, String address) {
        Optional<Place> present = present(enterprise.id(), kind);
        if (Objects.equals(present.map(Place::address).orElse(null), address == null || address.isBlank() ? null : address.strip())) {
            return false;
        }
        boolean sameDay = present.isPresent() && clock.today().equals(present.get().from());
        if (sameDay && address != null) {
            present.get().rewrite(address);
            return true;
        }
        if (sameDay) {
            em.remove(present.get());
        } else {
            present.ifPresent(place -> place.end(clock.today().minusDays(1)));
        }
        if (address != null) {
            em.persist(new Place(enterprise, kind, address, present.isPresent() ? clock.today() : null, null));
        }
        return true;
    }
}
