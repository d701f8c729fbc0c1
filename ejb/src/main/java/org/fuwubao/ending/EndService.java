package org.fuwubao.ending;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuwubao.audit.AuditTrail;
import org.fuwubao.enterprise.Appointments;
import org.fuwubao.enterprise.Enterprise;
import org.fuwubao.enterprise.EnterpriseScopes;
import org.fuwubao.enterprise.RegistrationStatus;
import org.fuwubao.enterprise.StewardAssignment;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.identity.UserAccount;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.StaleEdit;

/** Archives files and takes that back; both are for those who may delete, which here never means to lose anything. */
@Stateless
@Allowed(object = RightObject.ENTERPRISE, action = RightAction.DELETE)
public class EndService {

    @PersistenceContext
    EntityManager em;

    @Inject
    EnterpriseScopes scopes;

    @Inject
    Appointments appointments;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    @Inject
    AuditTrail trail;

    @Inject
    Event<EnterpriseEnded> ended;

    @Inject
    Event<EnterpriseResumed> resumed;

    /**
     * Archives the file; every assignment ends with the day, and what features track ends with it.
     *
     * @param kind    REVOKED, DEREGISTERED or MOVED_OUT
     * @param endedOn the day it ended, not after today; {@code null} = today
     * @return the new version of the file
     */
    public long end(long enterpriseId, long seenVersion, RegistrationStatus kind, LocalDate endedOn, String reason) {
        Enterprise enterprise = find(enterpriseId, seenVersion);
        LocalDate day = endedOn == null ? clock.today() : endedOn;
        EnterpriseEnd end = new EnterpriseEnd(enterprise, kind, day, reason, em.find(UserAccount.class, currentUser.id()), clock.instant());
        RegistrationStatus before = enterprise.registrationStatus();
        enterprise.end(kind, day, clock.today(), clock.instant(), currentUser.name());
        for (StewardAssignment assignment : appointments.running(Set.of(enterpriseId), clock.today())) {
            end.ends(assignment);
            appointments.end(assignment, assignment.from().isAfter(clock.today()) ? assignment.from() : clock.today());
        }
        em.persist(end);
        trail.record("ARCHIVE", RightObject.ENTERPRISE, enterpriseId, Map.of("registrationStatus", before), fields(end));
        ended.fire(new EnterpriseEnded(enterpriseId, kind, day));
        em.flush();
        return enterprise.version();
    }

    /** It was a mistake: the file and the assignments that ended with it are as before. @return the new version of the file */
    public long undo(long enterpriseId, long seenVersion, String reason) {
        Enterprise enterprise = find(enterpriseId, seenVersion);
        EnterpriseEnd end = em.createQuery("select d from EnterpriseEnd d where d.enterprise.id = :id and d.undoneAt is null", EnterpriseEnd.class)
                .setParameter("id", enterpriseId).getResultStream().findFirst().orElseThrow(() -> new BusinessRuleViolation("NOT_ENDED", null));
        end.undo(em.find(UserAccount.class, currentUser.id()), reason, clock.instant());
        enterprise.resume(end.statusBefore(), clock.instant(), currentUser.name());
        for (EndedAssignment was : end.assignments()) {
            appointments.reopen(em.find(StewardAssignment.class, was.assignmentId()), was.validToBefore());
        }
        trail.record("RESUME", RightObject.ENTERPRISE, enterpriseId, fields(end), Map.of("registrationStatus", end.statusBefore(), "reason", reason));
        resumed.fire(new EnterpriseResumed(enterpriseId));
        em.flush();
        return enterprise.version();
    }

    /** Ends of the file, the latest first. */
    @Allowed(object = RightObject.ENTERPRISE, action = RightAction.READ)
    public List<EndRow> of(long enterpriseId) {
        scopes.require(RightObject.ENTERPRISE, RightAction.READ, enterpriseId);
        return em.createQuery("select d from EnterpriseEnd d join fetch d.endedBy left join fetch d.undoneBy where d.enterprise.id = :id order by d.id desc", EnterpriseEnd.class)
                .setParameter("id", enterpriseId).getResultStream().map(EnterpriseEnd::toRow).toList();
    }

    private Enterprise find(long enterpriseId, long seenVersion) {
        scopes.require(RightObject.ENTERPRISE, RightAction.DELETE, enterpriseId);
        Enterprise enterprise = em.find(Enterprise.class, enterpriseId, LockModeType.PESSIMISTIC_WRITE);
        StaleEdit.check("enterprise", enterpriseId, seenVersion, enterprise.version());
        return enterprise;
    }

    private static Map<String, Object> fields(EnterpriseEnd end) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("registrationStatus", end.kind());
        fields.put("endedOn", end.endedOn());
        fields.put("reason", end.reason());
        return fields;
    }
}
