package org.fuwubao.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.fuwubao.shared.BusinessClock;

/** Takes messages, in the transaction of the act that causes them: no act, no mail; no mail lost. */
@ApplicationScoped
public class Outbox {

    private static final String BUNDLE = "org.fuwubao.delivery.messages";

    @PersistenceContext
    EntityManager em;

    @Inject
    BusinessClock clock;

    /**
     * Writes a message in Chinese with the English below.
     *
     * @param template  texts {@code <template>.subject} and {@code <template>.body} of the bundle; {@code {name}} is replaced
     * @param uniqueKey the same key again writes nothing
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(String recipient, String template, Map<String, String> values, String uniqueKey) {
        long there = em.createQuery("select count(m) from OutboxMessage m where m.uniqueKey = :key", Long.class)
                .setParameter("key", uniqueKey).getSingleResult();
        if (there == 0) {
            String subject = text(template + ".subject", Locale.ROOT, values) + " / " + text(template + ".subject", Locale.ENGLISH, values);
            String body = text(template + ".body", Locale.ROOT, values) + "\n\n" + text(template + ".body", Locale.ENGLISH, values) + "\n";
            em.persist(new OutboxMessage(uniqueKey, recipient, subject.replaceAll("\\p{Cntrl}", " "), body, clock.instant()));
        }
    }

    private static String text(String key, Locale locale, Map<String, String> values) {
        String text = ResourceBundle.getBundle(BUNDLE, locale).getString(key);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }
}
