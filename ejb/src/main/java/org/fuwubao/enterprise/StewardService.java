package org.fuwubao.enterprise;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuwubao.audit.AuditTrail;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.identity.Role;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.StaleEdit;

/** Puts people in charge of enterprises and ends that; an assignment is never deleted. */
@Stateless
public class StewardService {

    private static final int MOST_CANDIDATES = 200;
    private static final Set<Role> IN_CHARGE = Set.of(Role.STEWARD, Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.COORDINATOR, Role.LEADER);

    @PersistenceContext
    EntityManager em;

    @Inject
    EnterpriseScopes scopes;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    @Inject
    AuditTrail trail;

    @Inject
    Appointments appointments;

    /**
     * @param seenVersion version of the enterprise file that the form saw
     * @param from        first day, {@code null} = today
     * @param to          last day, {@code null} = open
     * @return id of the assignment
     */
    @Allowed(object = RightObject.STEWARD_ASSIGNMENT, action = RightAction.CREATE)
    public long assign(long enterpriseId, long seenVersion, String username, StewardRole role, LocalDate from, LocalDate to) {
        scopes.require(RightObject.STEWARD_ASSIGNMENT, RightAction.CREATE, enterpriseId);
        StewardAssignment assignment = appointments.appoint(changed(enterpriseId, seenVersion), new StewardWish(username, role, from, to));
        return assignment.id();
    }

    /** @param lastDay the last day in charge, today or before: the person loses the rights the day after */
    @Allowed(object = RightObject.STEWARD_ASSIGNMENT, action = RightAction.EDIT)
    public void end(long enterpriseId, long assignmentId, long seenVersion, LocalDate lastDay) {
        scopes.require(RightObject.STEWARD_ASSIGNMENT, RightAction.EDIT, enterpriseId);
        StewardAssignment assignment = em.find(StewardAssignment.class, assignmentId);
        if (assignment == null || assignment.enterprise().id() != enterpriseId) {
            throw new NotFound("steward assignment", assignmentId);
        }
        changed(enterpriseId, seenVersion);
        if (lastDay == null) {
            throw new BusinessRuleViolation("REQUIRED", "to");
        }
        Map<String, Object> before = Appointments.fields(assignment);
        assignment.end(lastDay);
        trail.record("END", RightObject.STEWARD_ASSIGNMENT, enterpriseId, before, Appointments.fields(assignment));
    }

    /** Who may be put in charge of it: active people of the government who work with enterprises, those of its district first; 200 at most. */
    @Allowed(object = RightObject.STEWARD_ASSIGNMENT, action = RightAction.CREATE)
    public List<StewardCandidate> candidates(long enterpriseId) {
        scopes.require(RightObject.STEWARD_ASSIGNMENT, RightAction.CREATE, enterpriseId);
        return em.createQuery("select new org.fuwubao.enterprise.StewardCandidate(u.username, u.displayName, t.name) from UserAccount u join u.unit t"
                        + " where u.active = true and t.kind not in (org.fuwubao.identity.UnitKind.AGENCY, org.fuwubao.identity.UnitKind.ENTERPRISE)"
                        + " and exists (select 1 from RoleGrant g where g.user = u and g.role in :roles)"
                        + " order by case when t.districtCode = (select e.district from Enterprise e where e.id = :id) then 0 else 1 end, t.name, u.username",
                        StewardCandidate.class)
                .setParameter("id", enterpriseId).setParameter("roles", IN_CHARGE).setMaxResults(MOST_CANDIDATES).getResultList();
    }

    private Enterprise changed(long enterpriseId, long seenVersion) {
        Enterprise enterprise = em.find(Enterprise.class, enterpriseId);
        StaleEdit.check("enterprise", enterpriseId, seenVersion, enterprise.version());
        enterprise.touch(clock.instant(), currentUser.name());
        return enterprise;
    }
}
