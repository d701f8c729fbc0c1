package org.fuwubao.identity;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.fuwubao.delivery.Outbox;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.StaleEdit;

/**
 * Changes of accounts. The system administrator opens, edits, resets and disables them, an agency's administrator
 * those of the own agency; the security administrator locks and unlocks.
 */
@Stateless
public class UserService {

    @PersistenceContext
    EntityManager em;

    @Inject
    UserReach reach;

    @Inject
    CurrentUser currentUser;

    @Inject
    Sessions sessions;

    @Inject
    Parameters parameters;

    @Inject
    Outbox outbox;

    @Inject
    BusinessClock clock;

    @Inject
    Event<IdentityChanged> changes;

    /** Opens an account without roles and with a one-time password. */
    @Allowed(object = RightObject.USER, action = RightAction.CREATE)
    public OneTimePassword create(UserForm form) {
        UserAccount user = new UserAccount(form.username(), form.displayName(), unit(form.unitId()), form.phone(), form.email(), clock.instant());
        requireOpener(user);
        requireFree(user.username());
        belong(user, form);
        String password = giveOneTimePassword(user);
        em.persist(user);
        changes.fire(new IdentityChanged("CREATE", RightObject.USER, user.id(), Map.of(), user.forTrail()));
        notice(user, "account-opened");
        return new OneTimePassword(user.id(), user.username(), password);
    }

    @Allowed(object = RightObject.USER, action = RightAction.EDIT)
    public void edit(long id, UserForm form, long seenVersion) {
        UserAccount user = find(id, RightAction.EDIT, seenVersion);
        requireOpener(user);
        Map<String, Object> before = user.forTrail();
        Unit unit = unit(form.unitId());
        requireRolesFit(user, unit);
        user.edit(form.displayName(), unit, form.phone(), form.email());
        requireOpener(user);
        belong(user, form);
        changes.fire(new IdentityChanged("EDIT", RightObject.USER, id, before, user.forTrail()));
    }

    /** A new one-time password; every session of the person ends. */
    @Allowed(object = RightObject.USER, action = RightAction.EDIT)
    public OneTimePassword reset(long id, long seenVersion) {
        UserAccount user = find(id, RightAction.EDIT, seenVersion);
        requireOpener(user);
        String password = giveOneTimePassword(user);
        sessions.endAllOf(id, null);
        changes.fire(new IdentityChanged("RESET_PASSWORD", RightObject.USER, id, Map.of(), Map.of("mustChangePassword", true)));
        notice(user, "password-reset");
        return new OneTimePassword(id, user.username(), password);
    }

    /** The person leaves: no login any more, every session ends; roles stay visible in the history. */
    @Allowed(object = RightObject.USER, action = RightAction.DELETE)
    public void disable(long id, long seenVersion) {
        UserAccount user = find(id, RightAction.DELETE, seenVersion);
        if (Objects.equals(currentUser.scope().userId(), id)) {
            throw new BusinessRuleViolation("NOT_YOURSELF", null);
        }
        if (currentUser.scope().has(Role.ENTERPRISE_USER) && !em.find(UserAccount.class, currentUser.id()).isMainContact()) {
            reach.deny(RightObject.USER, RightAction.DELETE, id);
        }
        change(user, "DISABLE", UserAccount::disable);
        sessions.endAllOf(id, null);
    }

    @Allowed(object = RightObject.USER, action = RightAction.EDIT)
    public void enable(long id, long seenVersion) {
        UserAccount user = find(id, RightAction.EDIT, seenVersion);
        requireOpener(user);
        change(user, "ENABLE", UserAccount::enable);
    }

    /** Locks an account until further notice; its sessions end. */
    @Allowed(object = RightObject.USER, action = RightAction.EDIT)
    public void lock(long id, long seenVersion) {
        UserAccount user = find(id, RightAction.EDIT, seenVersion);
        if (Objects.equals(currentUser.scope().userId(), id)) {
            throw new BusinessRuleViolation("NOT_YOURSELF", null);
        }
        change(user, "LOCK", UserAccount::bar);
        sessions.endAllOf(id, null);
    }

    /** Lifts the lock of an administrator and that of failed logins. */
    @Allowed(object = RightObject.USER, action = RightAction.EDIT)
    public void unlock(long id, long seenVersion) {
        UserAccount user = find(id, RightAction.EDIT, seenVersion);
        sessions.forgetFailures(id);
        change(user, "UNLOCK", UserAccount::unlock);
    }

    private void change(UserAccount user, String verb, java.util.function.Consumer<UserAccount> change) {
        Map<String, Object> before = user.forTrail();
        change.accept(user);
        changes.fire(new IdentityChanged(verb, RightObject.USER, user.id(), before, user.forTrail()));
    }

    private UserAccount find(long id, RightAction action, long seenVersion) {
        UserAccount user = em.find(UserAccount.class, id);
        if (user == null) {
            throw new NotFound("user", id);
        }
        reach.require(user, RightObject.USER, action);
        StaleEdit.check("user", id, seenVersion, user.version());
        return user;
    }

    /** SEC_ADMIN holds EDIT for lock and unlock only; what an account is belongs to those who may open one. */
    private void requireOpener(UserAccount user) {
        if (!reach.covers(user, RightObject.USER, RightAction.CREATE)) {
            reach.deny(RightObject.USER, RightAction.CREATE, user.id());
        }
    }

    private Unit unit(Long id) {
        Unit unit = id == null ? null : em.find(Unit.class, id);
        if (unit == null || !unit.isActive()) {
            throw new BusinessRuleViolation(id == null ? "REQUIRED" : "UNIT_UNKNOWN", "unitId");
        }
        return unit;
    }

    private void belong(UserAccount user, UserForm form) {
        boolean ofEnterprise = user.unit().kind() == UnitKind.ENTERPRISE;
        if (ofEnterprise != (form.enterpriseId() != null)) {
            throw new BusinessRuleViolation(ofEnterprise ? "REQUIRED" : "ENTERPRISE_NEEDS_UNIT", "enterpriseId");
        }
        if (!Objects.equals(user.enterpriseId(), form.enterpriseId()) || user.isMainContact() != form.mainContact()) {
            user.belongTo(form.enterpriseId(), form.mainContact());
        }
    }

    private void requireRolesFit(UserAccount user, Unit unit) {
        for (Role role : em.createQuery("select g.role from RoleGrant g where g.user = :user", Role.class).setParameter("user", user).getResultList()) {
            if (!role.fits(unit.kind())) {
                throw new BusinessRuleViolation("ROLE_UNIT_MISMATCH", "unitId", role);
            }
        }
    }

    private void requireFree(String username) {
        if (em.createQuery("select count(u) from UserAccount u where u.username = :name", Long.class).setParameter("name", username).getSingleResult() > 0) {
            throw new BusinessRuleViolation("USERNAME_TAKEN", "username");
        }
    }

    private String giveOneTimePassword(UserAccount user) {
        String password = PasswordHash.newOneTimePassword();
        Instant until = clock.instant().plus(Duration.ofHours(parameters.get(LoginParameters.ONE_TIME_PASSWORD_HOURS)));
        user.giveOneTimePassword(PasswordHash.of(password), until);
        return password;
    }

    /** Tells the person that something happened to the account, never the password itself. */
    private void notice(UserAccount user, String template) {
        if (user.email() != null) {
            outbox.put(user.email(), template, Map.of("name", user.displayName(), "username", user.username()),
                    template + ":" + user.id() + ":" + user.rightsStamp());
        }
    }
}
