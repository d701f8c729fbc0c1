package org.fuwubao.identity;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.Forbidden;
import org.fuwubao.shared.Unguarded;

/**
 * Opens the first accounts of a new installation, before anybody could: three administrators, or the people of the
 * demo. Everything goes into the trail under the name of the job.
 */
@Stateless
@Unguarded("nobody is there yet; refuses everybody but the system itself")
public class Founding {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    @Inject
    Event<IdentityChanged> changes;

    /** Whether there is no account at all. */
    public boolean isNew() {
        return em.createQuery("select count(u) from UserAccount u", Long.class).getSingleResult() == 0;
    }

    /**
     * The three administrators, each with a one-time password that is good until it is changed.
     *
     * @param passwords by username: sysadmin, secadmin, auditor
     */
    public void openAdministrators(Map<String, String> passwords) {
        if (!isNew()) {
            throw new Forbidden("there are accounts already");
        }
        currentUser.becomeSystem("founding");
        Unit city = unit("BJ");
        List.of(Map.entry("sysadmin", Role.SYS_ADMIN), Map.entry("secadmin", Role.SEC_ADMIN), Map.entry("auditor", Role.AUDITOR)).forEach(entry -> {
            UserAccount user = new UserAccount(entry.getKey(), entry.getKey(), city, null, null, clock.instant());
            user.giveOneTimePassword(PasswordHash.of(passwords.get(entry.getKey())), null);
            open(user, Set.of(entry.getValue()));
        });
    }

    /**
     * An account with roles and a password that need not be changed.
     *
     * @param passwordHash made by {@link PasswordHash#of}
     * @return the id
     */
    public long open(UserForm form, String unitCode, Set<Role> roles, String passwordHash) {
        requireSystem();
        UserAccount user = new UserAccount(form.username(), form.displayName(), unit(unitCode), form.phone(), form.email(), clock.instant());
        user.belongTo(form.enterpriseId(), form.mainContact());
        user.choosePassword(passwordHash);
        open(user, roles);
        return user.id();
    }

    /** A unit below another one, {@code null} = at the top. @return the id */
    public long addUnit(String code, UnitKind kind, String name, String nameEn, String parentCode) {
        requireSystem();
        Unit unit = new Unit(code, kind, name, nameEn, parentCode == null ? null : unit(parentCode), null);
        em.persist(unit);
        changes.fire(new IdentityChanged("CREATE", RightObject.UNIT, unit.id(), Map.of(), unit.forTrail()));
        return unit.id();
    }

    private void open(UserAccount user, Set<Role> roles) {
        em.persist(user);
        changes.fire(new IdentityChanged("CREATE", RightObject.USER, user.id(), Map.of(), user.forTrail()));
        for (Role role : roles) {
            em.persist(new RoleGrant(user, role, null, clock.instant()));
            changes.fire(new IdentityChanged("GRANT", RightObject.ROLE_GRANT, user.id(), Map.of(), Map.of("username", user.username(), "role", role.name())));
        }
    }

    private Unit unit(String code) {
        return em.createQuery("select u from Unit u where u.code = :code", Unit.class).setParameter("code", code).getSingleResult();
    }

    private void requireSystem() {
        if (!currentUser.scope().system()) {
            throw new Forbidden("founding");
        }
    }
}
