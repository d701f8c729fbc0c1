package org.fuwubao.enterprise;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.fuwubao.audit.AuditTrail;
import org.fuwubao.identity.AccessDenied;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.identity.RightScope;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Changes;
import org.fuwubao.shared.Forbidden;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.StaleEdit;
import org.hibernate.exception.ConstraintViolationException;

/** Opens enterprise files and writes in them; each act leaves its entry in the trail. */
@Stateless
public class EnterpriseService {

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

    @Inject
    Event<AccessDenied> denials;

    /** Opens a file of which nobody was said to be in charge, see {@link #create(EnterpriseForm, List)}. */
    @Allowed(object = RightObject.ENTERPRISE, action = RightAction.CREATE)
    public long create(EnterpriseForm form) {
        return create(form, List.of());
    }

    /**
     * Opens a file.
     *
     * @param stewards who will look after it; where empty, a creator who is a steward of its district does, and for
     *                 anybody else the file stays incomplete until somebody is named
     * @return the id
     * @throws BusinessRuleViolation {@code USCC_TAKEN} when another file bears the code, wherever it lies
     * @throws Forbidden             when its district is outside the creator's reach, or others are named by one who may not
     */
    @Allowed(object = RightObject.ENTERPRISE, action = RightAction.CREATE)
    public long create(EnterpriseForm form, List<StewardWish> stewards) {
        Enterprise enterprise = new Enterprise(form, clock.today(), clock.instant(), currentUser.name());
        requireDistrict(RightObject.ENTERPRISE, enterprise.district());
        requireFieldRights(EnterpriseForm.of(form.name(), form.uscc(), form.usccAbsentReason(), form.registeredDistrict()), form, null);
        if (stewards.stream().anyMatch(wish -> !currentUser.name().equals(wish.user()))) {
            requireDistrict(RightObject.STEWARD_ASSIGNMENT, enterprise.district());
        }
        requireFreeCode(enterprise.uscc(), null);
        em.persist(enterprise);
        flush();
        trail.record("CREATE", RightObject.ENTERPRISE, enterprise.id(), Map.of(), Changes.fields(enterprise.toForm()));
        if (!stewards.isEmpty()) {
            stewards.forEach(wish -> appointments.appoint(enterprise, wish));
        } else if (isStewardOf(enterprise.district())) {
            appointments.appoint(enterprise, new StewardWish(currentUser.name(), StewardRole.LOCAL, null, null));
        }
        return enterprise.id();
    }

    /** A file that is only just opened lies in a district, and nowhere else yet. */
    private void requireDistrict(RightObject object, String district) {
        EnterpriseScope reach = scopes.reach(object, RightAction.CREATE);
        if (!reach.everything() && !reach.districts().contains(district)) {
            denials.fire(new AccessDenied(object, RightAction.CREATE, null));
            throw new Forbidden(object + " CREATE in another district");
        }
    }

    private boolean isStewardOf(String district) {
        return currentUser.scope().scopes(RightObject.ENTERPRISE, RightAction.CREATE).contains(RightScope.DISTRICT)
                && currentUser.scope().districts().contains(district);
    }

    /**
     * Writes the whole form over the version that it was made from.
     *
     * @return the new version
     * @throws StaleEdit when somebody else wrote in between
     */
    @Allowed(object = RightObject.ENTERPRISE, action = RightAction.EDIT)
    public long edit(long id, long seenVersion, EnterpriseForm form) {
        scopes.require(RightObject.ENTERPRISE, RightAction.EDIT, id);
        Enterprise enterprise = em.find(Enterprise.class, id);
        if (enterprise == null) {
            throw new NotFound("enterprise", id);
        }
        StaleEdit.check("enterprise", id, seenVersion, enterprise.version());
        EnterpriseForm before = enterprise.toForm();
        String district = enterprise.district();
        EnterpriseForm hiddenKept = form.keeping(before, currentUser.may(RightObject.TIER, RightAction.READ),
                currentUser.may(RightObject.KEY_LIST, RightAction.READ));
        requireFieldRights(before, hiddenKept, id);
        enterprise.write(hiddenKept, clock.today(), clock.instant(), currentUser.name());
        requireDistrictKept(district, enterprise);
        requireFreeCode(enterprise.uscc(), id);
        flush();
        Changes changes = Changes.between(before, enterprise.toForm());
        trail.record("EDIT", RightObject.ENTERPRISE, id, changes.before(), changes.after());
        return enterprise.version();
    }

    /** A file goes to another district by a move that both acknowledge; only who reaches the whole city corrects it by hand. */
    private void requireDistrictKept(String before, Enterprise enterprise) {
        if (!before.equals(enterprise.district()) && !currentUser.scope().mayEverywhere(RightObject.ENTERPRISE, RightAction.EDIT)) {
            throw new BusinessRuleViolation("DISTRICT_BY_RELOCATION", "operatingDistrict");
        }
    }

    /** @param tier {@code null} = not decided @return whether anything changed; what stays as it is leaves no entry */
    @Allowed(object = RightObject.TIER, action = RightAction.EDIT)
    public boolean decideTier(long id, long seenVersion, Tier tier) {
        return change(RightObject.TIER, id, seenVersion, enterprise -> enterprise.decideTier(tier, clock.instant(), currentUser.name()));
    }

    /** @return whether anything changed; what stays as it is leaves no entry */
    @Allowed(object = RightObject.ENTERPRISE, action = RightAction.EDIT)
    public boolean tag(long id, long seenVersion, Set<String> added, Set<String> removed) {
        return change(RightObject.ENTERPRISE, id, seenVersion, enterprise -> enterprise.tag(added, removed, clock.instant(), currentUser.name()));
    }

    private boolean change(RightObject object, long id, long seenVersion, Consumer<Enterprise> act) {
        scopes.require(object, RightAction.EDIT, id);
        Enterprise enterprise = em.find(Enterprise.class, id);
        StaleEdit.check("enterprise", id, seenVersion, enterprise.version());
        enterprise.requireAlive();
        EnterpriseForm before = enterprise.toForm();
        act.accept(enterprise);
        Changes changes = Changes.between(before, enterprise.toForm());
        if (changes.after().isEmpty()) {
            em.refresh(enterprise);
            return false;
        }
        trail.record("EDIT", RightObject.ENTERPRISE, id, changes.before(), changes.after());
        return true;
    }

    /** Tier and key list are decided, not typed: each has a right of its own. */
    private void requireFieldRights(EnterpriseForm before, EnterpriseForm after, Long id) {
        if (before.tier() != after.tier()) {
            requireField(RightObject.TIER, id);
        }
        if (before.onKeyList() != after.onKeyList() || before.packageLevel() != after.packageLevel()) {
            requireField(RightObject.KEY_LIST, id);
        }
    }

    private void requireField(RightObject object, Long id) {
        currentUser.require(object, RightAction.EDIT);
        if (id != null) {
            scopes.require(object, RightAction.EDIT, id);
        }
    }

    private void requireFreeCode(String uscc, Long self) {
        List<Long> bearers = uscc == null ? List.of()
                : em.createQuery("select e.id from Enterprise e where e.uscc = :uscc", Long.class)
                .setFlushMode(jakarta.persistence.FlushModeType.COMMIT).setParameter("uscc", uscc).getResultList();
        if (bearers.stream().anyMatch(bearer -> !Objects.equals(bearer, self))) {
            throw new BusinessRuleViolation("USCC_TAKEN", "uscc");
        }
    }

    /** Two people open the same enterprise at once: the database lets one through, the other hears the same as ever. */
    private void flush() {
        try {
            em.flush();
        } catch (PersistenceException refused) {
            if (violated(refused) != null && violated(refused).toLowerCase(java.util.Locale.ROOT).contains("enterprise_uscc_unique")) {
                throw new BusinessRuleViolation("USCC_TAKEN", "uscc");
            }
            throw refused;
        }
    }

    private static String violated(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException violation) {
                return violation.getConstraintName();
            }
        }
        return null;
    }
}
