package org.fuwubao.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fuwubao.enterprise.Appointments;
import org.fuwubao.enterprise.EnterpriseScope;
import org.fuwubao.enterprise.EnterpriseScopes;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.identity.RightScope;
import org.fuwubao.identity.Rights;
import org.fuwubao.identity.Role;
import org.fuwubao.identity.UserAccount;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.Where;

/**
 * Who has to do with which hand-over: its giver, receiver and sender, and those whose office reaches one of its
 * enterprises. The one place for lists and acts.
 */
@ApplicationScoped
class HandoverAccess {

    /** People who could acknowledge. */
    static final Set<Role> RECEIVERS = Arrays.stream(Role.values())
            .filter(role -> !Rights.standard().scopes(role, RightObject.HANDOVER, RightAction.TRANSITION).isEmpty()).collect(Collectors.toUnmodifiableSet());

    @PersistenceContext
    EntityManager em;

    @Inject
    EnterpriseScopes scopes;

    @Inject
    CurrentUser currentUser;

    /** Conditions over {@code StewardHandover h}, and those of their inner query. */
    record Readable(Where outer, Where inner) {

        <Q extends Query> Q bind(Q query) {
            return inner.bind(outer.bind(query));
        }
    }

    /** All that the person may read. */
    Readable readable() {
        EnterpriseScope byOffice = scopes.reach(RightObject.HANDOVER, RightAction.READ).byOffice();
        Where inner = new Where();
        boolean personal = currentUser.scope().scopes(RightObject.HANDOVER, RightAction.READ).stream().anyMatch(scope -> scope != RightScope.OWN);
        if (!personal) {
            return new Readable(new Where().and("1 = 0"), inner);
        }
        if (byOffice.everything()) {
            return new Readable(new Where(), inner);
        }
        String mine = "h.giver.id = :me or h.receiver.id = :me or h.createdBy.id = :me";
        Where outer = new Where().with("me", currentUser.id());
        if (byOffice.nothing()) {
            return new Readable(outer.and("(" + mine + ")"), inner);
        }
        inner = byOffice.narrow(inner);
        return new Readable(outer.and("(" + mine + " or h.id in (select i.handover.id from HandoverItem i join i.enterprise e" + inner + "))"), inner);
    }

    void requireReadable(long id) {
        Readable readable = readable();
        if (readable.bind(em.createQuery("select count(h) from StewardHandover h" + readable.outer().copy().and("h.id = :id"), Long.class))
                .setParameter("id", id).getSingleResult() == 0) {
            throw new NotFound("hand-over", id);
        }
    }

    /** Whether the person sent it, gives by it, or holds an office over all that it is about. */
    boolean isSender(StewardHandover handover) {
        long me = currentUser.id();
        if (handover.giver().id() == me || handover.createdBy().id() == me) {
            return true;
        }
        EnterpriseScope byOffice = scopes.reach(RightObject.HANDOVER, RightAction.TRANSITION).byOffice();
        Set<Long> ids = handover.items().stream().map(item -> item.enterprise().id()).collect(Collectors.toSet());
        return scopes.covered(byOffice, ids).equals(ids);
    }

    /** An account manager gives what is the own; what others have is given by those whose office reaches it. */
    void requireMayGive(UserAccount giver, Set<Long> enterprises) {
        EnterpriseScope reach = scopes.reach(RightObject.HANDOVER, RightAction.CREATE);
        scopes.require(RightObject.HANDOVER, RightAction.CREATE, giver.id().equals(currentUser.id()) ? reach : reach.byOffice(), enterprises);
    }

    UserAccount person(String field, String username) {
        if (username == null || username.isBlank()) {
            throw new BusinessRuleViolation("REQUIRED", field);
        }
        return em.createQuery("select u from UserAccount u join fetch u.unit where u.username = :username", UserAccount.class)
                .setParameter("username", username.strip()).getResultStream().findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("USER_UNKNOWN", field, username));
    }

    /** Somebody of the government with a role that may acknowledge. */
    UserAccount receiver(String username) {
        UserAccount person = person("receiver", username);
        List<Role> roles = em.createQuery("select g.role from RoleGrant g where g.user = :user", Role.class).setParameter("user", person).getResultList();
        if (!Appointments.mayLookAfter(person) || roles.stream().noneMatch(RECEIVERS::contains)) {
            throw new BusinessRuleViolation("RECEIVER_UNKNOWN", "receiver", person.displayName());
        }
        return person;
    }
}
