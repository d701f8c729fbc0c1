package org.fuwubao.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fuwubao.audit.AuditTrail;
import org.fuwubao.identity.RightObject;
import org.fuwubao.identity.UnitKind;
import org.fuwubao.identity.UserAccount;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.BusinessRuleViolation;

/** Puts a person in charge, inside the act that decides it. */
@ApplicationScoped
class Appointments {

    @PersistenceContext
    EntityManager em;

    @Inject
    BusinessClock clock;

    @Inject
    AuditTrail trail;

    StewardAssignment appoint(Enterprise enterprise, StewardWish wish) {
        if (wish.user() == null || wish.user().isBlank()) {
            throw new BusinessRuleViolation("REQUIRED", "user");
        }
        UserAccount user = em.createQuery("select u from UserAccount u join fetch u.unit where u.username = :username", UserAccount.class)
                .setParameter("username", wish.user()).getResultStream().filter(Appointments::mayLookAfter).findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("USER_UNKNOWN", "user", wish.user()));
        StewardAssignment assignment = enterprise.assign(user, wish.role(), wish.from() == null ? clock.today() : wish.from(), wish.to());
        em.persist(assignment);
        trail.record("ASSIGN", RightObject.STEWARD_ASSIGNMENT, enterprise.id(), Map.of(), fields(assignment));
        return assignment;
    }

    /** People of the government only: an agency works under its contract, an enterprise sees its own file. */
    private static boolean mayLookAfter(UserAccount user) {
        return user.isActive() && user.unit().kind() != UnitKind.AGENCY && user.unit().kind() != UnitKind.ENTERPRISE;
    }

    /** For the trail. */
    static Map<String, Object> fields(StewardAssignment assignment) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("user", assignment.user().username());
        fields.put("role", assignment.role());
        fields.put("from", assignment.from());
        fields.put("to", assignment.to());
        return fields;
    }
}
