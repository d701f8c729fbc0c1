package org.fuwubao.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.Unguarded;

/**
 * Finds out with each request whose session it is, in one statement: session and stamp together. The scope is built
 * again only when the stamp or the day changed.
 */
@Stateless
@Unguarded("the authentication at the door asks before anybody is known")
public class Recognition {

    /** Acts within this time after the last noted one are not written down one by one. */
    private static final Duration NOTED_EVERY = Duration.ofSeconds(20);

    @PersistenceContext
    EntityManager em;

    @Inject
    AccessScopes scopes;

    @Inject
    ScopeCache cache;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    /**
     * @param actOfPerson false for polls and autosaves, which do not keep the session alive
     * @return empty when the secret is unknown, the session ended, idle or over, or the account is closed
     */
    public Optional<Recognised> bySecret(String secret, SessionKind kind, boolean actOfPerson) {
        List<Tuple> found = em.createQuery("""
                select s.id, s.lastActAt, s.expiresAt, u.id, u.rightsStamp, u.mustChangePassword
                from LoginSession s join s.user u
                where s.secretHash = :hash and s.kind = :kind and s.endedAt is null and u.active = true and u.barred = false""", Tuple.class)
                .setParameter("hash", PasswordHash.ofSecret(secret)).setParameter("kind", kind).getResultList();
        return found.isEmpty() ? Optional.empty() : living(found.get(0), kind, actOfPerson);
    }

    private Optional<Recognised> living(Tuple row, SessionKind kind, boolean actOfPerson) {
        Instant now = clock.instant();
        Instant lastAct = row.get(1, Instant.class);
        Instant expiresAt = row.get(2, Instant.class);
        Duration idle = Duration.ofMinutes(parameters.get(LoginParameters.IDLE_MINUTES));
        boolean over = !now.isBefore(expiresAt) || kind == SessionKind.WEB && !now.isBefore(lastAct.plus(idle));
        if (over) {
            return Optional.empty();
        }
        long session = row.get(0, Long.class);
        if (actOfPerson && now.isAfter(lastAct.plus(NOTED_EVERY))) {
            em.createQuery("update LoginSession s set s.lastActAt = :now where s.id = :id").setParameter("now", now).setParameter("id", session).executeUpdate();
            lastAct = now;
        }
        long user = row.get(3, Long.class);
        AccessScope scope = cache.get(user, row.get(4, Long.class), clock.today(), () -> scopes.of(user));
        Instant idleAt = kind == SessionKind.WEB && lastAct.plus(idle).isBefore(expiresAt) ? lastAct.plus(idle) : expiresAt;
        return Optional.of(new Recognised(scope, session, row.get(5, Boolean.class), idleAt, expiresAt));
    }
}
