package org.fuwubao.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.fuwubao.delivery.Outbox;
import org.fuwubao.delivery.Template;
import org.fuwubao.identity.UserAccount;
import org.fuwubao.shared.BusinessClock;

/** Tells people something, in the transaction of the act that causes it: on the page, and by mail where there is an address. */
@ApplicationScoped
public class Messages {

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    BusinessClock clock;

    /**
     * @param template  as {@link Template} names it
     * @param link      address inside the application, {@code null} = none
     * @param uniqueKey the same key again to the same person says nothing
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(UserAccount person, String template, Map<String, String> values, String link, String uniqueKey) {
        long there = em.createQuery("select count(m) from InboxMessage m where m.recipient = :person and m.uniqueKey = :key", Long.class)
                .setParameter("person", person).setParameter("key", uniqueKey).getSingleResult();
        if (there > 0 || !person.isActive()) {
            return;
        }
        em.persist(new InboxMessage(person, uniqueKey, Template.of(template, values), link, clock.instant()));
        if (person.email() != null) {
            outbox.put(person.email(), template, values, uniqueKey + ":" + person.id());
        }
    }
}
