package org.fuwubao.identity;

import jakarta.persistence.EntityManager;
import java.util.List;

/** The one recursive query over the tree of units. */
final class UnitTree {

    private UnitTree() {
    }

    /** The unit and all units below it, in one statement. */
    @SuppressWarnings("unchecked")
    static List<Long> idsOf(EntityManager em, long unitId) {
        return em.createNativeQuery("""
                with recursive tree(id) as (
                    select id from unit where id = :root
                    union all
                    select below.id from unit below join tree on below.parent_id = tree.id)
                select id from tree""", Long.class).setParameter("root", unitId).getResultList();
    }
}
