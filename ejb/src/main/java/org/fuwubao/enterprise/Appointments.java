package org.fuwubao.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuwubao.audit.AuditTrail;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightObject;
import org.fuwubao.identity.UnitKind;
import org.fuwubao.identity.UserAccount;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.BusinessRuleViolation;

/** Puts people in charge and ends that, inside the act that decides it and that has checked who may. */
@ApplicationScoped
public class Appointments {

    @PersistenceContext
    EntityManager em;

    @Inject
    BusinessClock clock;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentUser currentUser;

    /** @throws BusinessRuleViolation {@code USER_UNKNOWN} for nobody, and for people who are not of the government */
    public StewardAssignment appoint(Enterprise enterprise, StewardWish wish) {
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

    /** Puts the person in charge from a day on; the file counts as changed. */
    public StewardAssignment appoint(Enterprise enterprise, UserAccount user, StewardRole role, LocalDate from, LocalDate to) {
        StewardAssignment assignment = enterprise.assign(user, role, from, to);
        em.persist(assignment);
        enterprise.touch(clock.instant(), currentUser.name());
        trail.record("ASSIGN", RightObject.STEWARD_ASSIGNMENT, enterprise.id(), Map.of(), fields(assignment));
        return assignment;
    }

    /** @param lastDay the last day in charge */
    public void end(StewardAssignment assignment, LocalDate lastDay) {
        write("END", assignment, lastDay);
    }

    /** Its end was a mistake. @param lastDay that of before, {@code null} = open */
    public void reopen(StewardAssignment assignment, LocalDate lastDay) {
        write("REOPEN", assignment, lastDay);
    }

    private void write(String act, StewardAssignment assignment, LocalDate lastDay) {
        Map<String, Object> before = fields(assignment);
        assignment.end(lastDay);
        assignment.enterprise().touch(clock.instant(), currentUser.name());
        trail.record(act, RightObject.STEWARD_ASSIGNMENT, assignment.enterprise().id(), before, fields(assignment));
    }

    /** Takes back an assignment whose first day has not come: it was never part of the history, and the trail keeps it. */
    public void cancel(StewardAssignment assignment) {
        assignment.enterprise().touch(clock.instant(), currentUser.name());
        trail.record("CANCEL", RightObject.STEWARD_ASSIGNMENT, assignment.enterprise().id(), fields(assignment), Map.of());
        em.remove(assignment);
    }

    /** Those who are in charge on the day or later, in the order of enterprises. */
    public List<StewardAssignment> running(Set<Long> enterpriseIds, LocalDate day) {
        return em.createQuery("select a from StewardAssignment a join fetch a.user where a.enterprise.id in :ids"
                        + " and (a.validTo is null or a.validTo >= :day) order by a.enterprise.id, a.id", StewardAssignment.class)
                .setParameter("ids", enterpriseIds).setParameter("day", day).getResultList();
    }

    /** People of the government only: an agency works under its contract, an enterprise sees its own file. */
    public static boolean mayLookAfter(UserAccount user) {
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
