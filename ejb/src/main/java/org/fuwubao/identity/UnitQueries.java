package org.fuwubao.identity;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;
import org.fuwubao.shared.Where;

/** Reads of the unit tree. */
@Stateless
@Allowed(object = RightObject.UNIT, action = RightAction.READ)
public class UnitQueries {

    private static final String ROW = """
            select new org.fuwubao.identity.UnitRow(u.id, u.code, u.name, u.nameEn, u.kind, p.id, p.name, u.districtCode, u.active, u.version)
            from Unit u left join u.parent p""";
    private static final String NODE = """
            select new org.fuwubao.identity.UnitNode(u.id, u.code, u.name, u.nameEn, u.kind, u.active, (select count(b) from Unit b where b.parent = u))
            from Unit u""";

    @PersistenceContext
    EntityManager em;

    /**
     * By code.
     *
     * @param q    part of name or code, {@code null} = all
     * @param kind {@code null} = all
     */
    public Page<UnitRow> list(String q, UnitKind kind, Long parentId, PageRequest page) {
        Where where = new Where()
                .and("(lower(u.name) like :q escape '!' or lower(u.code) like :q escape '!')", "q", Where.contains(q))
                .and("u.kind = :kind", "kind", kind)
                .and("p.id = :parent", "parent", parentId);
        Where from = where.copy().and("u.code > :after", "after", page.after());
        List<UnitRow> rows = from.bind(em.createQuery(ROW + from + " order by u.code, u.id", UnitRow.class))
                .setFirstResult(page.after() == null ? page.offset() : 0).setMaxResults(page.size() + 1).getResultList();
        long total = where.bind(em.createQuery("select count(u) from Unit u left join u.parent p" + where, Long.class)).getSingleResult();
        return Where.page(rows, total, page, UnitRow::code);
    }

    public UnitRow get(long id) {
        return em.createQuery(ROW + " where u.id = :id", UnitRow.class).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("unit", id));
    }

    /** Children of a unit by code, for a tree that opens level by level; {@code null} = the top. */
    public List<UnitRow> children(Long parentId) {
        String where = parentId == null ? " where p.id is null and u.kind not in (org.fuwubao.identity.UnitKind.ENTERPRISE)" : " where p.id = :parent";
        var query = em.createQuery(ROW + where + " order by u.code, u.id", UnitRow.class);
        return (parentId == null ? query : query.setParameter("parent", parentId)).getResultList();
    }

    /** Every open unit but those of enterprises, by kind and code, for a choice. */
    public List<UnitRow> open() {
        return em.createQuery(ROW + " where u.active = true and u.kind <> org.fuwubao.identity.UnitKind.ENTERPRISE order by u.kind, u.code", UnitRow.class).getResultList();
    }

    /** One level of the tree, the city first, then by code, closed ones last; {@code null} = the top, without the units of enterprises. */
    public List<UnitNode> level(Long parentId) {
        String where = parentId == null ? " where u.parent is null and u.kind <> org.fuwubao.identity.UnitKind.ENTERPRISE" : " where u.parent.id = :parent";
        var query = em.createQuery(NODE + where + " order by u.active desc, case when u.kind = org.fuwubao.identity.UnitKind.CITY then 0 else 1 end, u.code, u.id", UnitNode.class);
        return (parentId == null ? query : query.setParameter("parent", parentId)).getResultList();
    }

    /** The unit, the way down to it from the top, its people counted, and the level below it. */
    public UnitDetail detail(long id) {
        UnitRow unit = get(id);
        List<UnitNode> above = new ArrayList<>();
        for (Long up = unit.parentId(); up != null; up = parentOf(up)) {
            above.add(0, em.createQuery(NODE + " where u.id = :id", UnitNode.class).setParameter("id", up).getSingleResult());
        }
        long people = em.createQuery("select count(a) from UserAccount a where a.active = true and a.unit.id = :id", Long.class).setParameter("id", id).getSingleResult();
        return new UnitDetail(unit, above, people, level(id));
    }

    private Long parentOf(long id) {
        return em.createQuery("select p.id from Unit u left join u.parent p where u.id = :id", Long.class).setParameter("id", id).getSingleResult();
    }
}
