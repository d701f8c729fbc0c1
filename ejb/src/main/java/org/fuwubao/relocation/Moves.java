package org.fuwubao.relocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fuwubao.audit.AuditTrail;
import org.fuwubao.enterprise.Appointments;
import org.fuwubao.enterprise.Enterprise;
import org.fuwubao.enterprise.StewardAssignment;
import org.fuwubao.enterprise.StewardRole;
import org.fuwubao.handover.OpenWorks;
import org.fuwubao.handover.WorkChoice;
import org.fuwubao.handover.WorkItem;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightObject;
import org.fuwubao.identity.UserAccount;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.Changes;

/** Does what both districts agreed on, in the transaction of the last acknowledgement or of the day. */
@ApplicationScoped
class Moves {

    @PersistenceContext
    EntityManager em;

    @Inject
    Appointments appointments;

    @Inject
    OpenWorks openWorks;

    @Inject
    RelocationNotices notices;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    @Inject
    AuditTrail trail;

    @Inject
    Event<EnterpriseRelocated> relocated;

    /**
     * The file goes over. What the old district may read ends with what is written before {@code done}; the new account
     * manager comes after it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void carryOut(Relocation relocation) {
        Enterprise enterprise = relocation.enterprise();
        em.refresh(enterprise, LockModeType.PESSIMISTIC_WRITE);
        LocalDate first = clock.today();
        relocation.leaves();
        Map<String, Object> before = Changes.fields(enterprise.toForm());
        Set<UserAccount> former = endOldAssignments(relocation, first);
        enterprise.relocate(relocation.toDistrict(), relocation.registrationMoves(), clock.instant(), currentUser.name());
        trail.record("RELOCATE", RightObject.ENTERPRISE, enterprise.id(), before, Changes.fields(enterprise.toForm()));
        em.flush();
        relocation.done(first, clock.instant());
        em.flush();
        appointments.appoint(enterprise, relocation.receiver(), StewardRole.LOCAL, first, null);
        settleWork(relocation);
        notices.done(relocation, former);
        relocated.fire(new EnterpriseRelocated(enterprise.id(), relocation.fromDistrict(), relocation.toDistrict(), first));
    }

    /** People of the old district; those of the city and of departments go on. */
    private Set<UserAccount> endOldAssignments(Relocation relocation, LocalDate first) {
        List<StewardAssignment> ending = appointments.running(Set.of(relocation.enterprise().id()), first).stream()
                .filter(one -> relocation.fromDistrict().equals(one.user().unit().districtCode())).toList();
        ending.forEach(one -> appointments.end(one, one.from().isBefore(first) ? first.minusDays(1) : one.from()));
        return ending.stream().map(StewardAssignment::user).collect(Collectors.toSet());
    }

    /** As decided one by one; what came up since then goes with the file. */
    private void settleWork(Relocation relocation) {
        for (WorkItem item : openWorks.ofEnterprise(relocation.enterprise().id())) {
            WorkChoice choice = relocation.work().stream().filter(one -> one.isAbout(item)).map(one -> one.choice()).findFirst().orElse(WorkChoice.PASS);
            openWorks.settle(item, choice, relocation.receiver().id());
        }
    }
}
