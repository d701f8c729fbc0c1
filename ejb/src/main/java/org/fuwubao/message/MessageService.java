package org.fuwubao.message;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.fuwubao.audit.AuditTrail;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.NotFound;

/** What people do with their own messages. */
@Stateless
public class MessageService {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    @Inject
    AuditTrail trail;

    /** Marks it as read; a second time changes nothing. @return the address it leads to, {@code null} = none */
    @Allowed(object = RightObject.MESSAGE, action = RightAction.READ)
    public String read(long id) {
        InboxMessage message = mine(id);
        message.read(clock.instant());
        return message.link();
    }

    /** @return how many were not read yet */
    @Allowed(object = RightObject.MESSAGE, action = RightAction.READ)
    public int readAll() {
        return em.createQuery("update InboxMessage m set m.readAt = :now where m.recipient.id = :me and m.readAt is null")
                .setParameter("now", clock.instant()).setParameter("me", currentUser.id()).executeUpdate();
    }

    @Allowed(object = RightObject.MESSAGE, action = RightAction.DELETE)
    public void delete(long id) {
        InboxMessage message = mine(id);
        trail.record("DELETE", RightObject.MESSAGE, id, Map.of("subject", message.subject()), Map.of());
        em.remove(message);
    }

    private InboxMessage mine(long id) {
        InboxMessage message = em.find(InboxMessage.class, id);
        if (message == null || message.recipient().id() != currentUser.id()) {
            throw new NotFound("message", id);
        }
        return message;
    }
}
