package org.fuwubao.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import org.fuwubao.shared.BusinessClock;

/** How far the mail is behind. */
@ApplicationScoped
public class OutboxHealth {

    @PersistenceContext
    EntityManager em;

    @Inject
    BusinessClock clock;

    public OutboxState state() {
        Object[] waiting = em.createQuery("select count(m), min(m.createdAt) from OutboxMessage m where m.state = :waiting", Object[].class)
                .setParameter("waiting", MessageState.WAITING).getSingleResult();
        long givenUp = em.createQuery("select count(m) from OutboxMessage m where m.state = :state", Long.class)
                .setParameter("state", MessageState.GIVEN_UP).getSingleResult();
        long age = waiting[1] == null ? 0 : Math.max(0, Duration.between((Instant) waiting[1], clock.instant()).toSeconds());
        return new OutboxState((Long) waiting[0], age, givenUp);
    }
}
