package org.fuwubao.identity;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.StaleEdit;

/** Sets parameters from a day on. */
@Stateless
public class ParameterService {

    @PersistenceContext
    EntityManager em;

    @Inject
    Parameters parameters;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    @Inject
    Event<IdentityChanged> changes;

    /**
     * Adds a value from a day on, today or later: what held in the past stays.
     *
     * @param seenRevision revision the editor saw, 0 = none yet
     * @return the new revision
     */
    @Allowed(object = RightObject.PARAMETER, action = RightAction.EDIT)
    public long set(String name, LocalDate validFrom, String value, long seenRevision) {
        ParameterKey<?> key = parameters.key(name);
        checkDay(validFrom, clock.today());
        String text = String.valueOf(key.read(value));
        long current = em.createQuery("select coalesce(max(p.revision), 0) from Parameter p where p.key = :key", Long.class)
                .setParameter("key", name).getSingleResult();
        StaleEdit.check("parameter", name, seenRevision, current);
        String before = String.valueOf(parameters.get(key, validFrom));
        em.persist(new Parameter(name, current + 1, validFrom, text, currentUser.name(), clock.instant()));
        em.flush();
        parameters.forget();
        changes.fire(new IdentityChanged("SET", RightObject.PARAMETER, name,
                Map.of("value", before), Map.of("value", text, "validFrom", validFrom.toString())));
        return current + 1;
    }

    static void checkDay(LocalDate validFrom, LocalDate today) {
        if (validFrom == null) {
            throw new BusinessRuleViolation("REQUIRED", "validFrom");
        }
        if (validFrom.isBefore(today)) {
            throw new BusinessRuleViolation("PARAMETER_IN_PAST", "validFrom", today);
        }
    }
}
