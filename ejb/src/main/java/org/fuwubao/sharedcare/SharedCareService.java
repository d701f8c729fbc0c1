package org.fuwubao.sharedcare;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fuwubao.audit.AuditTrail;
import org.fuwubao.enterprise.Enterprise;
import org.fuwubao.enterprise.EnterpriseScopes;
import org.fuwubao.enterprise.StewardService;
import org.fuwubao.handover.UnitHeads;
import org.fuwubao.identity.AccessDenied;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.identity.UserAccount;
import org.fuwubao.message.Messages;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Forbidden;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.StaleEdit;
import org.fuwubao.shared.UnifiedSocialCreditCode;

/** Asks for shared care, and decides on it. The asker learns nothing of the file before a head accepts. */
@Stateless
public class SharedCareService {

    private static final String DETAIL = "/staff/sharedcare/detail?id=";

    @PersistenceContext
    EntityManager em;

    @Inject
    EnterpriseScopes scopes;

    @Inject
    StewardService stewards;

    @Inject
    UnitHeads heads;

    @Inject
    Messages messages;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    @Inject
    AuditTrail trail;

    @Inject
    Event<AccessDenied> denials;

    /**
     * Asks; who asks again while the first request waits gets that one.
     *
     * @return the id
     * @throws BusinessRuleViolation {@code USCC_FREE} when no file bears the code, which opening a file would tell as well
     */
    @Allowed(object = RightObject.ENTERPRISE, action = RightAction.CREATE)
    public long ask(String uscc, SharedCareForm wish, String reason) {
        UserAccount me = em.find(UserAccount.class, currentUser.id());
        Enterprise enterprise = bearer(uscc);
        List<Long> open = em.createQuery("select s.id from SharedCareRequest s where s.openKey = :key", Long.class)
                .setParameter("key", SharedCareRequest.key(me.id(), enterprise.id())).getResultList();
        if (!open.isEmpty()) {
            return open.get(0);
        }
        requireNotInCharge(enterprise, me);
        SharedCareRequest request = new SharedCareRequest(enterprise, me, wish, reason, clock.instant());
        em.persist(request);
        em.flush();
        trail.record("ASK_SHARED_CARE", RightObject.STEWARD_ASSIGNMENT, enterprise.id(), Map.of(), request.fields());
        heads.of(enterprise.district()).stream().filter(head -> !head.id().equals(me.id()))
                .forEach(head -> messages.tell(head, "shared-care-asked", values(request, true), DETAIL + request.id(), "shared-care:" + request.id() + ":asked"));
        return request.id();
    }

    private Enterprise bearer(String uscc) {
        if (uscc == null || uscc.isBlank()) {
            throw new BusinessRuleViolation("REQUIRED", "uscc");
        }
        UnifiedSocialCreditCode.Reading reading = UnifiedSocialCreditCode.read(uscc);
        if (!reading.valid()) {
            throw new BusinessRuleViolation(reading.reason().name(), "uscc");
        }
        return em.createQuery("select e from Enterprise e where e.uscc = :uscc", Enterprise.class).setParameter("uscc", reading.normalised())
                .getResultStream().findFirst().orElseThrow(() -> new BusinessRuleViolation("USCC_FREE", "uscc"));
    }

    private void requireNotInCharge(Enterprise enterprise, UserAccount me) {
        LocalDate today = clock.today();
        if (enterprise.stewards().stream().anyMatch(one -> one.user().id().equals(me.id()) && one.runsOn(today))) {
            throw new BusinessRuleViolation("ALREADY_IN_CHARGE", "uscc");
        }
    }

    /** Puts the asker in charge beside those who are. @param granted which may be less than was asked for */
    @Allowed(object = RightObject.STEWARD_ASSIGNMENT, action = RightAction.CREATE)
    public void accept(long id, long seenVersion, SharedCareForm granted) {
        SharedCareRequest request = decided(id, seenVersion);
        Enterprise enterprise = request.enterprise();
        em.refresh(enterprise, LockModeType.PESSIMISTIC_WRITE);
        long assignment = stewards.assign(enterprise.id(), enterprise.version(), request.asker().username(), granted.role(), granted.from(), granted.to());
        request.accept(em.find(UserAccount.class, currentUser.id()), granted, assignment, clock.instant());
        close(request, "ACCEPT_SHARED_CARE", "shared-care-accepted");
    }

    @Allowed(object = RightObject.STEWARD_ASSIGNMENT, action = RightAction.CREATE)
    public void refuse(long id, long seenVersion, String reason) {
        SharedCareRequest request = decided(id, seenVersion);
        request.refuse(em.find(UserAccount.class, currentUser.id()), reason, clock.instant());
        close(request, "REFUSE_SHARED_CARE", "shared-care-refused");
    }

    @Allowed(object = RightObject.ENTERPRISE, action = RightAction.CREATE)
    public void withdraw(long id, long seenVersion) {
        SharedCareRequest request = em.find(SharedCareRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (request == null || request.asker().id() != currentUser.id()) {
            throw new NotFound("shared care", id);
        }
        StaleEdit.check("shared care", id, seenVersion, request.version());
        request.withdraw(request.asker(), clock.instant());
        trail.record("WITHDRAW_SHARED_CARE", RightObject.STEWARD_ASSIGNMENT, request.enterprise().id(), Map.of("state", SharedCareState.PENDING), request.fields());
    }

    /** Nobody decides on what one asked oneself; for others than those who may it does not exist. */
    private SharedCareRequest decided(long id, long seenVersion) {
        SharedCareRequest request = em.find(SharedCareRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
        boolean mine = request != null && request.asker().id() == currentUser.id();
        if (mine) {
            denials.fire(new AccessDenied(RightObject.STEWARD_ASSIGNMENT, RightAction.CREATE, id));
            throw new Forbidden("decide on what one asked oneself");
        }
        if (request == null || !scopes.covers(scopes.reach(RightObject.STEWARD_ASSIGNMENT, RightAction.CREATE), request.enterprise().id())) {
            denials.fire(new AccessDenied(RightObject.STEWARD_ASSIGNMENT, RightAction.CREATE, id));
            throw new NotFound("shared care", id);
        }
        StaleEdit.check("shared care", id, seenVersion, request.version());
        request.requirePending();
        return request;
    }

    private void close(SharedCareRequest request, String act, String template) {
        trail.record(act, RightObject.STEWARD_ASSIGNMENT, request.enterprise().id(), Map.of("state", SharedCareState.PENDING), request.fields());
        messages.tell(request.asker(), template, values(request, request.state() == SharedCareState.ACCEPTED),
                DETAIL + request.id(), "shared-care:" + request.id() + ":decided");
    }

    /** @param named whether the reader may know which enterprise it is */
    private static Map<String, String> values(SharedCareRequest request, boolean named) {
        return Map.of("asker", request.asker().displayName(), "unit", request.asker().unit().name(), "uscc", request.uscc(),
                "enterprise", named ? request.enterprise().name() : "", "reason", request.reason(),
                "decision", request.decision() == null ? "" : request.decision());
    }
}
