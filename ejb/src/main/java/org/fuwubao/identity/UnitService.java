package org.fuwubao.identity;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.StaleEdit;

/** Changes of the unit tree. */
@Stateless
public class UnitService {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<IdentityChanged> changes;

    @Allowed(object = RightObject.UNIT, action = RightAction.CREATE)
    public long create(UnitForm form) {
        if (form.kind() == null) {
            throw new BusinessRuleViolation("REQUIRED", "kind");
        }
        Unit unit = new Unit(form.code(), form.kind(), form.name(), form.nameEn(), parent(form.parentId()), form.districtCode());
        if (count("select count(u) from Unit u where u.code = :x", unit.code()) > 0) {
            throw new BusinessRuleViolation("UNIT_CODE_TAKEN", "code");
        }
        em.persist(unit);
        changes.fire(new IdentityChanged("CREATE", RightObject.UNIT, unit.id(), Map.of(), unit.forTrail()));
        return unit.id();
    }

    /** Renames the unit and moves it; people below it get their new reach with their next request. */
    @Allowed(object = RightObject.UNIT, action = RightAction.EDIT)
    public void edit(long id, UnitForm form, long seenVersion) {
        Unit unit = find(id, seenVersion);
        Map<String, Object> before = unit.forTrail();
        unit.rename(form.name(), form.nameEn());
        unit.moveUnder(parent(form.parentId()));
        scopesChanged();
        changes.fire(new IdentityChanged("EDIT", RightObject.UNIT, id, before, unit.forTrail()));
    }

    /** Closes a unit without people and without open units below. */
    @Allowed(object = RightObject.UNIT, action = RightAction.DELETE)
    public void close(long id, long seenVersion) {
        Unit unit = find(id, seenVersion);
        if (count("select count(u) from UserAccount u where u.active = true and u.unit.id = :x", id) > 0) {
            throw new BusinessRuleViolation("UNIT_HAS_PEOPLE", null);
        }
        if (count("select count(u) from Unit u where u.active = true and u.parent.id = :x", id) > 0) {
            throw new BusinessRuleViolation("UNIT_HAS_UNITS", null);
        }
        Map<String, Object> before = unit.forTrail();
        unit.close();
        changes.fire(new IdentityChanged("CLOSE", RightObject.UNIT, id, before, unit.forTrail()));
    }

    @Allowed(object = RightObject.UNIT, action = RightAction.EDIT)
    public void open(long id, long seenVersion) {
        Unit unit = find(id, seenVersion);
        Map<String, Object> before = unit.forTrail();
        unit.open();
        changes.fire(new IdentityChanged("OPEN", RightObject.UNIT, id, before, unit.forTrail()));
    }

    private Unit find(long id, long seenVersion) {
        Unit unit = em.find(Unit.class, id);
        if (unit == null) {
            throw new NotFound("unit", id);
        }
        StaleEdit.check("unit", id, seenVersion, unit.version());
        return unit;
    }

    private Unit parent(Long id) {
        if (id == null) {
            return null;
        }
        Unit parent = em.find(Unit.class, id);
        if (parent == null || !parent.isActive()) {
            throw new BusinessRuleViolation("UNIT_UNKNOWN", "parent");
        }
        return parent;
    }

    /** A moved unit changes the tree of everybody above it: cheap, because units move a few times a year. */
    private void scopesChanged() {
        em.createQuery("update UserAccount u set u.rightsStamp = u.rightsStamp + 1").executeUpdate();
    }

    private long count(String query, Object x) {
        return em.createQuery(query, Long.class).setParameter("x", x).getSingleResult();
    }
}
