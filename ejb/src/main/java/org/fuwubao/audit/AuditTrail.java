package org.fuwubao.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.fuwubao.identity.AccessDenied;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.IdentityChanged;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.Unguarded;
import org.fuwubao.shared.BusinessClock;

/** Writes the trail. */
@Stateless
@Unguarded("called inside acts that are guarded themselves; it only ever adds")
public class AuditTrail {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    /**
     * One change, in the transaction of the caller.
     *
     * @param act    a verb in upper case: CREATE, EDIT, …
     * @param before fields before by name, empty where there was nothing; values as for {@link TrailJson}
     * @param after  fields after, empty where nothing is left
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(String act, RightObject object, Object objectId, Map<String, ?> before, Map<String, ?> after) {
        write(act, object, objectId, true, before, after);
    }

    /** One denial, in a transaction of its own: that of the caller is rolled back. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void denied(@Observes AccessDenied denial) {
        write("DENIED", denial.object(), denial.objectId(), false, Map.of(), Map.of("action", denial.action().name()));
    }

    /** What happens in {@code identity}, which cannot look up here. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void changed(@Observes IdentityChanged change) {
        // at the moment of the login nobody is there yet, and it is the person's own act
        String actor = "LOGIN".equals(change.action()) ? String.valueOf(change.after().get("username")) : currentUser.name();
        write(actor, change.action(), change.object(), change.objectId(), !"LOGIN_FAILED".equals(change.action()), change.before(), change.after());
    }

    private void write(String act, RightObject object, Object objectId, boolean success, Map<String, ?> before, Map<String, ?> after) {
        write(currentUser.name(), act, object, objectId, success, before, after);
    }

    private void write(String actor, String act, RightObject object, Object objectId, boolean success, Map<String, ?> before, Map<String, ?> after) {
        em.persist(new AuditEntry(clock.instant(), currentUser.scope().userId(), actor, currentUser.channel(), currentUser.address(),
                act, object, objectId == null ? null : objectId.toString(), success, TrailJson.write(before), TrailJson.write(after)));
    }
}
