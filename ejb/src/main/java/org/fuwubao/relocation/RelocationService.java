package org.fuwubao.relocation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.fuwubao.audit.AuditTrail;
import org.fuwubao.ending.EnterpriseEnded;
import org.fuwubao.enterprise.Appointments;
import org.fuwubao.enterprise.Enterprise;
import org.fuwubao.enterprise.EnterpriseScopes;
import org.fuwubao.handover.OpenWorks;
import org.fuwubao.handover.WorkChoice;
import org.fuwubao.handover.WorkDecision;
import org.fuwubao.handover.WorkItem;
import org.fuwubao.identity.AccessDenied;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.identity.UserAccount;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Forbidden;
import org.fuwubao.shared.StaleEdit;
import org.fuwubao.shared.Unguarded;

/** Proposes, releases, accepts, rejects and withdraws moves; the last acknowledgement does it, or its day. */
@Stateless
public class RelocationService {

    @PersistenceContext
    EntityManager em;

    @Inject
    EnterpriseScopes scopes;

    @Inject
    RelocationAccess access;

    @Inject
    Moves moves;

    @Inject
    RelocationNotices notices;

    @Inject
    OpenWorks openWorks;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    @Inject
    AuditTrail trail;

    @Inject
    jakarta.enterprise.event.Event<AccessDenied> denials;

    /** @return the id @throws BusinessRuleViolation {@code RELOCATION_OPEN} where a move of the enterprise waits already */
    @Allowed(object = RightObject.HANDOVER, action = RightAction.CREATE)
    public long propose(RelocationForm form) {
        scopes.require(RightObject.HANDOVER, RightAction.CREATE, form.enterpriseId());
        Enterprise enterprise = em.find(Enterprise.class, form.enterpriseId(), LockModeType.PESSIMISTIC_WRITE);
        if (em.createQuery("select count(r) from Relocation r where r.openKey = :key", Long.class).setParameter("key", enterprise.id()).getSingleResult() > 0) {
            throw new BusinessRuleViolation("RELOCATION_OPEN", null);
        }
        Relocation relocation = new Relocation(enterprise, form, em.find(UserAccount.class, currentUser.id()), clock.today(), clock.instant());
        em.persist(relocation);
        em.flush();
        trail.record("PROPOSE_RELOCATION", RightObject.ENTERPRISE, enterprise.id(), Map.of(), relocation.fields());
        notices.proposed(relocation);
        return relocation.id();
    }

    /** The old district lets the file go. @param decisions one for each piece of open work: PASS or FINISH */
    @Allowed(object = RightObject.HANDOVER, action = RightAction.TRANSITION)
    public void release(long id, long seenVersion, List<WorkDecision> decisions) {
        Relocation relocation = find(id, seenVersion);
        requireOffice(relocation, relocation.fromDistrict());
        List<WorkItem> open = openWorks.ofEnterprise(relocation.enterprise().id());
        var decided = WorkDecision.decided(open, decisions, List.of(WorkChoice.PASS, WorkChoice.FINISH));
        for (WorkItem item : open) {
            if (!item.finishable() && decided.stream().anyMatch(one -> one.isAbout(item) && one.choice() == WorkChoice.FINISH)) {
                throw new BusinessRuleViolation("WORK_NOT_FINISHED", "work", item.title());
            }
        }
        relocation.release(em.find(UserAccount.class, currentUser.id()), decided, clock.instant());
        acknowledged(relocation, "RELEASE");
    }

    /** The new district takes it. @param steward username of its account manager there */
    @Allowed(object = RightObject.HANDOVER, action = RightAction.TRANSITION)
    public void accept(long id, long seenVersion, String steward) {
        Relocation relocation = find(id, seenVersion);
        requireOffice(relocation, relocation.toDistrict());
        relocation.accept(em.find(UserAccount.class, currentUser.id()), steward(steward, relocation.toDistrict()), clock.instant());
        acknowledged(relocation, "ACCEPT");
    }

    private UserAccount steward(String username, String district) {
        if (username == null || username.isBlank()) {
            throw new BusinessRuleViolation("REQUIRED", "steward");
        }
        return em.createQuery("select u from UserAccount u join fetch u.unit where u.username = :username", UserAccount.class)
                .setParameter("username", username.strip()).getResultStream()
                .filter(user -> Appointments.mayLookAfter(user) && district.equals(user.unit().districtCode())).findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("STEWARD_OF_DISTRICT", "steward"));
    }

    private void acknowledged(Relocation relocation, String act) {
        trail.record(act, RightObject.HANDOVER, "relocation-" + relocation.id(), Map.of("state", RelocationState.PENDING), relocation.fields());
        if (relocation.isDue(clock.today())) {
            moves.carryOut(relocation);
        } else if (relocation.state() == RelocationState.AGREED) {
            notices.agreed(relocation);
        }
    }

    /** Either district does not agree. */
    @Allowed(object = RightObject.HANDOVER, action = RightAction.TRANSITION)
    public void reject(long id, long seenVersion, String reason) {
        Relocation relocation = find(id, seenVersion);
        if (!access.isOffice(relocation.fromDistrict())) {
            requireOffice(relocation, relocation.toDistrict());
        }
        close(relocation, RelocationState.REJECTED, reason);
    }

    @Allowed(object = RightObject.HANDOVER, action = RightAction.TRANSITION)
    public void withdraw(long id, long seenVersion, String reason) {
        Relocation relocation = find(id, seenVersion);
        if (relocation.owner().id() != currentUser.id()) {
            throw new Forbidden("withdraw the move of others");
        }
        close(relocation, RelocationState.WITHDRAWN, reason);
    }

    private void close(Relocation relocation, RelocationState end, String reason) {
        relocation.close(end, em.find(UserAccount.class, currentUser.id()), reason, clock.instant());
        trail.record(end == RelocationState.REJECTED ? "REJECT" : "WITHDRAW", RightObject.HANDOVER, "relocation-" + relocation.id(), Map.of("state", RelocationState.PENDING), relocation.fields());
        notices.closed(relocation);
    }

    /** A file that ended moves nowhere. */
    @Unguarded("within the act that archives the file, which is guarded")
    public void enterpriseEnded(@Observes EnterpriseEnded ended) {
        em.createQuery("select r from Relocation r where r.openKey = :key", Relocation.class).setParameter("key", ended.enterpriseId())
                .getResultList().forEach(relocation -> close(relocation, RelocationState.WITHDRAWN, ended.kind().name() + " " + ended.endedOn()));
    }

    private Relocation find(long id, long seenVersion) {
        access.requireReadable(id);
        Relocation relocation = em.find(Relocation.class, id, LockModeType.PESSIMISTIC_WRITE);
        StaleEdit.check("relocation", id, seenVersion, relocation.version());
        return relocation;
    }

    private void requireOffice(Relocation relocation, String district) {
        if (!access.isOffice(district)) {
            denials.fire(new AccessDenied(RightObject.HANDOVER, RightAction.TRANSITION, relocation.id()));
            throw new Forbidden("speak for another district");
        }
    }
}
