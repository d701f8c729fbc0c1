package org.fuwubao.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.fuwubao.shared.BusinessClock;

/** What several services do to sessions and failed logins, inside their transactions. */
@Dependent
public class Sessions {

    @PersistenceContext
    EntityManager em;

    @Inject
    BusinessClock clock;

    /** @param but the session to keep, {@code null} = none */
    void endAllOf(long userId, Long but) {
        em.createQuery("update LoginSession s set s.endedAt = :now where s.user.id = :user and s.endedAt is null and s.id <> :but")
                .setParameter("now", clock.instant()).setParameter("user", userId).setParameter("but", but == null ? -1L : but).executeUpdate();
    }

    void fail(long userId, String address, Instant now) {
        em.persist(new LoginFailure(userId, address, now));
    }

    long failuresSince(long userId, Instant since) {
        return em.createQuery("select count(f) from LoginFailure f where f.userId = :user and f.happenedAt > :since", Long.class)
                .setParameter("user", userId).setParameter("since", since).getSingleResult();
    }

    void forgetFailures(long userId) {
        em.createQuery("delete from LoginFailure f where f.userId = :user").setParameter("user", userId).executeUpdate();
    }
}
