package org.fuwubao.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.fuwubao.shared.ClockLeap;

/** Whoever is logged in when the clock of a demo leaps stays logged in: nobody was idle for that time. */
@ApplicationScoped
public class SessionsKeptOpen {

    @PersistenceContext
    EntityManager em;

    @Transactional
    void moveOn(@Observes ClockLeap leap) {
        em.createQuery("select s from LoginSession s where s.endedAt is null and s.expiresAt > :then", LoginSession.class)
                .setParameter("then", leap.from()).getResultList().forEach(session -> session.moveOn(leap.by()));
    }
}
