package org.fuwubao.identity;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.NotFound;

/** Ends sessions: one's own, for the security administrator everybody's. */
@Stateless
public class SessionService {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    @Inject
    Event<IdentityChanged> changes;

    /** The next request of that session meets the login page, or 401. */
    @Allowed(object = RightObject.SESSION, action = RightAction.DELETE)
    public void end(long id) {
        LoginSession session = em.find(LoginSession.class, id);
        boolean reached = session != null && (currentUser.scope().mayEverywhere(RightObject.SESSION, RightAction.DELETE)
                || session.user().id().equals(currentUser.scope().userId()));
        if (!reached || session.endedAt() != null) {
            throw new NotFound("session", id);
        }
        session.end(clock.instant());
        changes.fire(new IdentityChanged("END", RightObject.SESSION, id, Map.of(), Map.of("username", session.user().username())));
    }
}
