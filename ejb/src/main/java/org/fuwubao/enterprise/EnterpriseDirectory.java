package org.fuwubao.enterprise;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import org.fuwubao.audit.AuditTrail;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.identity.Unit;
import org.fuwubao.identity.UnitKind;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.UnifiedSocialCreditCode;

/**
 * Which enterprise is meant by a credit code, for those who open accounts of its people: they have no right to the
 * file, and learn nothing of it but that it is there.
 */
@Stateless
@Allowed(object = RightObject.USER, action = RightAction.CREATE)
public class EnterpriseDirectory {

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditTrail trail;

    public Optional<Long> idOf(String uscc) {
        return uscc == null || uscc.isBlank() ? Optional.empty()
                : em.createQuery("select e.id from Enterprise e where e.uscc = :uscc", Long.class)
                        .setParameter("uscc", UnifiedSocialCreditCode.read(uscc).normalised()).getResultStream().findFirst();
    }

    /**
     * The unit of the enterprise's people, opened with the first of them.
     *
     * @throws BusinessRuleViolation {@code REQUIRED} or {@code ENTERPRISE_UNKNOWN} on field {@code uscc}
     */
    public EnterpriseSeat seatOf(String uscc) {
        long id = idOf(uscc).orElseThrow(() -> new BusinessRuleViolation(uscc == null || uscc.isBlank() ? "REQUIRED" : "ENTERPRISE_UNKNOWN", "uscc"));
        String code = "ENT-" + id;
        return new EnterpriseSeat(id, em.createQuery("select u.id from Unit u where u.code = :code", Long.class)
                .setParameter("code", code).getResultStream().findFirst().orElseGet(() -> openUnit(id, code)));
    }

    private long openUnit(long id, String code) {
        Unit unit = new Unit(code, UnitKind.ENTERPRISE, em.find(Enterprise.class, id).name(), null, null, null);
        em.persist(unit);
        trail.record("CREATE", RightObject.UNIT, unit.id(), Map.of(), Map.of("code", code, "kind", UnitKind.ENTERPRISE, "name", unit.name()));
        return unit.id();
    }

    /** The credit code, empty for an enterprise without one. */
    public Optional<String> codeOf(long id) {
        return em.createQuery("select e.uscc from Enterprise e where e.id = :id and e.uscc is not null", String.class)
                .setParameter("id", id).getResultStream().findFirst();
    }
}
