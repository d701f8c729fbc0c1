package org.fuwubao.identity;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Unguarded;

/**
 * The door: logs people in and out and lets them change their own password. A wrong name, a wrong password, a locked
 * and a disabled account are answered alike and take the same time.
 */
@Stateless
@Unguarded("the door itself: nobody is known yet, or one acts on the own session and password")
public class LoginService {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentUser currentUser;

    @Inject
    Sessions sessions;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    @Inject
    Event<IdentityChanged> changes;

    /**
     * Opens a session for the right password. Failures are counted in this transaction: so many within so many
     * minutes lock the account for a while ({@link LoginParameters}).
     *
     * @return empty for anything but the right password of an account that may log in
     */
    public Optional<NewSession> login(String username, String password, SessionKind kind) {
        Instant now = clock.instant();
        UserAccount user = byName(username);
        String hash = user == null ? null : user.passwordHash();
        boolean right = PasswordHash.matches(password, hash);
        if (user == null) {
            changes.fire(new IdentityChanged("LOGIN_FAILED", RightObject.SESSION, null, Map.of(), Map.of("username", shortened(username))));
            return Optional.empty();
        }
        em.refresh(user, LockModeType.PESSIMISTIC_WRITE);
        boolean stillRight = right && hash.equals(user.passwordHash());
        if (!stillRight || !user.mayLogIn(now)) {
            refuse(user, stillRight, now);
            return Optional.empty();
        }
        if (PasswordHash.isOutdated(user.passwordHash())) {
            user.rehash(PasswordHash.of(password));
        }
        sessions.forgetFailures(user.id());
        user.loggedIn(now);
        return Optional.of(open(user, kind, now));
    }

    /** Ends the session of this request. */
    public void logout() {
        if (currentUser.sessionId() != null) {
            LoginSession session = em.find(LoginSession.class, currentUser.sessionId());
            session.end(clock.instant());
            changes.fire(new IdentityChanged("LOGOUT", RightObject.SESSION, session.id(), Map.of(), Map.of()));
        }
    }

    /**
     * The person changes the own password; the other sessions of the account end.
     *
     * @throws BusinessRuleViolation {@code PASSWORD_WRONG} on {@code current}, {@code PASSWORD_…} on {@code next}
     */
    public void changeOwnPassword(String current, String next) {
        UserAccount user = em.find(UserAccount.class, currentUser.id());
        PasswordPolicy.check("next", next, user.username());
        if (!PasswordHash.matches(current, user.passwordHash())) {
            throw new BusinessRuleViolation("PASSWORD_WRONG", "current");
        }
        if (current.equals(next)) {
            throw new BusinessRuleViolation("PASSWORD_SAME", "next");
        }
        user.choosePassword(PasswordHash.of(next));
        sessions.endAllOf(user.id(), currentUser.sessionId());
        changes.fire(new IdentityChanged("CHANGE_PASSWORD", RightObject.USER, user.id(), Map.of(), Map.of()));
    }

    private UserAccount byName(String username) {
        List<UserAccount> found = em.createQuery("select u from UserAccount u where u.username = :name", UserAccount.class)
                .setParameter("name", Texts.lookedUp(username)).getResultList();
        return found.isEmpty() ? null : found.get(0);
    }

    private void refuse(UserAccount user, boolean rightPassword, Instant now) {
        if (!rightPassword && !user.isLocked(now)) {
            sessions.fail(user.id(), currentUser.address(), now);
            Instant since = now.minus(Duration.ofMinutes(parameters.get(LoginParameters.WINDOW_MINUTES)));
            if (sessions.failuresSince(user.id(), since) >= parameters.get(LoginParameters.ATTEMPTS)) {
                user.lockUntil(now.plus(Duration.ofMinutes(parameters.get(LoginParameters.LOCK_MINUTES))));
                sessions.forgetFailures(user.id());
                changes.fire(new IdentityChanged("LOCKED", RightObject.USER, user.id(), Map.of(), Map.of("until", user.lockedUntil().toString())));
            }
        }
        changes.fire(new IdentityChanged("LOGIN_FAILED", RightObject.SESSION, null, Map.of(), Map.of("username", user.username())));
    }

    private NewSession open(UserAccount user, SessionKind kind, Instant now) {
        String secret = PasswordHash.newSecret();
        int hours = parameters.get(kind == SessionKind.WEB ? LoginParameters.SESSION_HOURS : LoginParameters.TOKEN_HOURS);
        LoginSession session = new LoginSession(user, kind, PasswordHash.ofSecret(secret), currentUser.address(), now, now.plus(Duration.ofHours(hours)));
        em.persist(session);
        changes.fire(new IdentityChanged("LOGIN", RightObject.SESSION, session.id(), Map.of(),
                Map.of("username", user.username(), "kind", kind.name())));
        return new NewSession(session.id(), secret, session.expiresAt(), user.mustChangePassword());
    }

    /** What was typed as a name may be a password typed into the wrong field: only its beginning is kept. */
    private static String shortened(String username) {
        String name = Texts.lookedUp(username);
        return name.length() <= 3 ? name : name.substring(0, name.offsetByCodePoints(0, 3)) + "…";
    }
}
