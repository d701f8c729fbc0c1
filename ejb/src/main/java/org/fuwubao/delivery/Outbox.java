package org.fuwubao.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.fuwubao.shared.BusinessClock;

/** Takes messages, in the transaction of the act that causes them: no act, no mail; no mail lost. */
@ApplicationScoped
public class Outbox {

    @PersistenceContext
    EntityManager em;

    @Inject
    BusinessClock clock;

    /**
     * Writes a message in Chinese with the English below.
     *
     * @param template  as {@link Template} names it
     * @param uniqueKey the same key again writes nothing
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(String recipient, String template, Map<String, String> values, String uniqueKey) {
        long there = em.createQuery("select count(m) from OutboxMessage m where m.uniqueKey = :key", Long.class)
                .setParameter("key", uniqueKey).getSingleResult();
        if (there == 0) {
            Template text = Template.of(template, values);
            em.persist(new OutboxMessage(uniqueKey, recipient, text.subject() + " / " + text.subjectEn(), text.body() + "\n\n" + text.bodyEn() + "\n", clock.instant()));
        }
    }
}
