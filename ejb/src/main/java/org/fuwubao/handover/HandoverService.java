package org.fuwubao.handover;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fuwubao.audit.AuditTrail;
import org.fuwubao.enterprise.Appointments;
import org.fuwubao.enterprise.Enterprise;
import org.fuwubao.enterprise.EnterpriseScopes;
import org.fuwubao.enterprise.StewardAssignment;
import org.fuwubao.enterprise.StewardRole;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.identity.UserAccount;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Forbidden;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.StaleEdit;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Proposes, acknowledges, rejects hand-overs. An account manager hands over the own enterprises, a head of unit and the
 * coordinator those within their reach; only the receiver acknowledges.
 */
@Stateless
public class HandoverService {

    /** Most enterprises of one hand-over. */
    public static final int MOST = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    EnterpriseScopes scopes;

    @Inject
    Appointments appointments;

    @Inject
    HandoverAccess access;

    @Inject
    HandoverNotices notices;

    @Inject
    OpenWorks openWorks;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    @Inject
    AuditTrail trail;

    /**
     * @return the id
     * @throws BusinessRuleViolation for a receiver who may not acknowledge ({@code RECEIVER_UNKNOWN}), an enterprise of
     *                               which the giver is not in charge, an assignment that waits in another hand-over
     *                               ({@code HANDOVER_OPEN}), open work that nobody decided on
     */
    @Allowed(object = RightObject.HANDOVER, action = RightAction.CREATE)
    public long propose(HandoverForm form) {
        UserAccount me = em.find(UserAccount.class, currentUser.id());
        UserAccount giver = form.giver() == null ? me : access.person("giver", form.giver());
        StewardHandover handover = new StewardHandover(form.kind(), giver, access.receiver(form.receiver()), form.startsOn(), form.endsOn(),
                form.reason(), me, clock.today(), clock.instant());
        Set<Long> ids = requireEnterprises(form.enterprises());
        access.requireMayGive(giver, ids);
        List<StewardAssignment> assignments = given(giver, ids, handover.startsOn());
        assignments.forEach(handover::add);
        List<WorkItem> items = form.kind() == HandoverKind.DEPUTY ? List.of() : openWorks.ofPerson(giver.id(), ids);
        handover.decideWork(WorkDecision.decided(items, form.work(), List.of(WorkChoice.PASS, WorkChoice.KEEP)));
        em.persist(handover);
        flush();
        trail.record("PROPOSE", RightObject.HANDOVER, handover.id(), Map.of(), HandoverNotices.fields(handover));
        notices.asked(handover);
        return handover.id();
    }

    private static Set<Long> requireEnterprises(Set<Long> ids) {
        if (ids == null || ids.isEmpty()) {
            throw new BusinessRuleViolation("REQUIRED", "enterprises");
        }
        if (ids.size() > MOST) {
            throw new BusinessRuleViolation("TOO_MANY", "enterprises", MOST);
        }
        return ids;
    }

    /** What the giver has there on the first day of the receiver; a deputy's care is not the deputy's to give. */
    private List<StewardAssignment> given(UserAccount giver, Set<Long> ids, LocalDate day) {
        List<StewardAssignment> given = appointments.running(ids, day).stream()
                .filter(one -> one.user().id().equals(giver.id()) && one.role() != StewardRole.DEPUTY).toList();
        Set<Long> found = given.stream().map(one -> one.enterprise().id()).collect(Collectors.toSet());
        if (!found.containsAll(ids)) {
            throw new BusinessRuleViolation("NOT_IN_CHARGE", "enterprises", giver.displayName());
        }
        List<Long> waiting = em.createQuery("select i.openKey from HandoverItem i where i.openKey in :keys", Long.class)
                .setParameter("keys", given.stream().map(StewardAssignment::id).toList()).getResultList();
        if (!waiting.isEmpty()) {
            throw new BusinessRuleViolation("HANDOVER_OPEN", "enterprises");
        }
        return given;
    }

    /** The receiver takes over, at the earliest today: care does not pass backwards in time. */
    @Allowed(object = RightObject.HANDOVER, action = RightAction.TRANSITION)
    public void acknowledge(long id, long seenVersion) {
        StewardHandover handover = find(id, seenVersion);
        if (!handover.receiver().id().equals(currentUser.id())) {
            throw new Forbidden("acknowledge the hand-over of somebody else");
        }
        handover.acknowledge(handover.receiver(), clock.today(), clock.instant());
        LocalDate first = handover.startsOn().isBefore(clock.today()) ? clock.today() : handover.startsOn();
        List<HandoverItem> items = handover.items().stream().sorted(Comparator.comparing((HandoverItem item) -> item.enterprise().id())).toList();
        lock(items.stream().map(item -> item.enterprise().id()).collect(Collectors.toCollection(TreeSet::new)));
        items.forEach(item -> pass(handover, item, first));
        settleWork(handover);
        trail.record("ACKNOWLEDGE", RightObject.HANDOVER, id, Map.of("state", HandoverState.PENDING), HandoverNotices.fields(handover));
        notices.acknowledged(handover, first);
    }

    private void lock(Set<Long> enterprises) {
        enterprises.forEach(enterprise -> em.refresh(em.find(Enterprise.class, enterprise), LockModeType.PESSIMISTIC_WRITE));
    }

    private void pass(StewardHandover handover, HandoverItem item, LocalDate first) {
        StewardAssignment old = item.assignment();
        em.refresh(old);
        if (old.to() != null && old.to().isBefore(first) || item.enterprise().endedOn() != null) {
            item.lapsed();
        } else if (handover.kind() == HandoverKind.DEPUTY) {
            item.passed(appointments.appoint(item.enterprise(), handover.receiver(), StewardRole.DEPUTY, first, handover.endsOn()));
        } else {
            // whoever was in charge for a day stays in the file with it
            LocalDate begin = old.from().isBefore(first) ? first : old.from().plusDays(1);
            LocalDate until = old.to() == null || !old.to().isBefore(begin) ? old.to() : begin;
            appointments.end(old, begin.minusDays(1));
            item.passed(appointments.appoint(item.enterprise(), handover.receiver(), old.role(), begin, until));
        }
    }

    /** What was finished meanwhile is not passed on. */
    private void settleWork(StewardHandover handover) {
        Set<Long> passed = handover.items().stream().filter(item -> item.newAssignment() != null).map(item -> item.enterprise().id()).collect(Collectors.toSet());
        for (WorkItem item : openWorks.ofPerson(handover.giver().id(), passed)) {
            handover.work().stream().filter(decided -> decided.isAbout(item)).findFirst()
                    .ifPresent(decided -> openWorks.settle(item, decided.choice(), handover.receiver().id()));
        }
    }

    /** The receiver does not take it, or its sender (or those above) takes it back; with a reason. */
    @Allowed(object = RightObject.HANDOVER, action = RightAction.TRANSITION)
    public void reject(long id, long seenVersion, String reason) {
        StewardHandover handover = find(id, seenVersion);
        boolean receiver = handover.receiver().id().equals(currentUser.id());
        if (!receiver && !access.isSender(handover)) {
            throw new Forbidden("reject the hand-over of others");
        }
        handover.reject(em.find(UserAccount.class, currentUser.id()), reason, clock.instant());
        trail.record(receiver ? "REJECT" : "WITHDRAW", RightObject.HANDOVER, id, Map.of("state", HandoverState.PENDING), HandoverNotices.fields(handover));
        notices.rejected(handover);
    }

    /** The account manager is back before the deputy's last day: the deputy's care ends with yesterday. */
    @Allowed(object = RightObject.HANDOVER, action = RightAction.TRANSITION)
    public void takeBack(long id, long seenVersion) {
        StewardHandover handover = find(id, seenVersion);
        if (!access.isSender(handover)) {
            throw new Forbidden("end the deputy of others");
        }
        Map<String, Object> before = HandoverNotices.fields(handover);
        LocalDate last = handover.shorten(clock.today());
        for (HandoverItem item : handover.items()) {
            StewardAssignment deputy = item.newAssignment();
            if (deputy != null && deputy.from().isAfter(last)) {
                item.notTaken();
                appointments.cancel(deputy);
            } else if (deputy != null && (deputy.to() == null || deputy.to().isAfter(last))) {
                appointments.end(deputy, last);
            }
        }
        trail.record("TAKE_BACK", RightObject.HANDOVER, id, before, HandoverNotices.fields(handover));
        notices.takenBack(handover);
    }

    private StewardHandover find(long id, long seenVersion) {
        access.requireReadable(id);
        StewardHandover handover = em.find(StewardHandover.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (handover == null) {
            throw new NotFound("hand-over", id);
        }
        StaleEdit.check("hand-over", id, seenVersion, handover.version());
        return handover;
    }

    /** Two people hand over the same at once: the database lets one through. */
    private void flush() {
        try {
            em.flush();
        } catch (PersistenceException refused) {
            for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
                if (cause instanceof ConstraintViolationException violation
                        && Objects.toString(violation.getConstraintName(), "").toLowerCase(java.util.Locale.ROOT).contains("steward_handover_item_open_once")) {
                    throw new BusinessRuleViolation("HANDOVER_OPEN", "enterprises");
                }
            }
            throw refused;
        }
    }
}
