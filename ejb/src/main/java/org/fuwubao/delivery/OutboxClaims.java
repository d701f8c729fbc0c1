package org.fuwubao.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fuwubao.shared.BusinessClock;

/** The short transactions around an attempt, safe with several nodes: a claim is a conditional update. */
@ApplicationScoped
@Transactional
public class OutboxClaims {

    /** Longer than any attempt may last. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    @PersistenceContext
    EntityManager em;

    @Inject
    BusinessClock clock;

    List<OutboxMessage> claim(int most) {
        Instant now = clock.instant();
        List<OutboxMessage> due = em.createQuery("""
                select m from OutboxMessage m where m.state = org.fuwubao.delivery.MessageState.WAITING and m.nextAttemptAt <= :now
                order by m.nextAttemptAt, m.id""", OutboxMessage.class).setParameter("now", now).setMaxResults(most).getResultList();
        List<OutboxMessage> mine = new ArrayList<>();
        for (OutboxMessage message : due) {
            em.detach(message);
            int won = em.createQuery("""
                    update OutboxMessage m set m.nextAttemptAt = :lease, m.attempts = m.attempts + 1
                    where m.id = :id and m.attempts = :seen and m.state = org.fuwubao.delivery.MessageState.WAITING""")
                    .setParameter("lease", now.plus(LEASE)).setParameter("id", message.id()).setParameter("seen", message.attempts()).executeUpdate();
            if (won == 1) {
                mine.add(message);
            }
        }
        return mine;
    }

    void sent(long id) {
        em.find(OutboxMessage.class, id).sent(clock.instant());
    }

    void failed(long id, String error) {
        em.find(OutboxMessage.class, id).failed(error, clock.instant());
    }
}
