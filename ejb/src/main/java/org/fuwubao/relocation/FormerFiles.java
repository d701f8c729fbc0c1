package org.fuwubao.relocation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.fuwubao.enterprise.EnterpriseScopes;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;
import org.fuwubao.shared.Where;

/** Files that went from one of the reader's districts to another: what the old district may still read, and up to when. */
@Stateless
@Allowed(object = RightObject.TIER, action = RightAction.READ)
public class FormerFiles {

    @PersistenceContext
    EntityManager em;

    @Inject
    EnterpriseScopes scopes;

    /** A file as it was called when it left. @param leftOn first day of the new district */
    public record Row(long relocationId, long enterpriseId, String name, String uscc, String fromDistrict, String toDistrict, LocalDate leftOn) {
    }

    /** The latest first; two statements. @param q part of the name or code of then */
    public Page<Row> list(String q, PageRequest page) {
        Where where = left().and("(lower(r.name) like :q escape '!' or lower(r.uscc) like :q escape '!')", "q", Where.contains(q));
        Where from = where.copy().and("r.id < :after", "after", page.afterId());
        List<Row> rows = from.bind(em.createQuery("select new org.fuwubao.relocation.FormerFiles$Row(r.id, r.enterprise.id, r.name, r.uscc, r.fromDistrict, r.toDistrict, r.doneOn)"
                        + " from Relocation r" + from + " order by r.id desc", Row.class))
                .setFirstResult(page.after() == null ? page.offset() : 0).setMaxResults(page.size() + 1).getResultList();
        long total = where.bind(em.createQuery("select count(r) from Relocation r" + where, Long.class)).getSingleResult();
        return Where.page(rows, total, page, Row::relocationId);
    }

    /** @throws NotFound for a file that never was in one of the reader's districts */
    public Row get(long enterpriseId) {
        Where where = left().and("r.enterprise.id = :id", "id", enterpriseId);
        return where.bind(em.createQuery("select new org.fuwubao.relocation.FormerFiles$Row(r.id, r.enterprise.id, r.name, r.uscc, r.fromDistrict, r.toDistrict, r.doneOn)"
                        + " from Relocation r" + where + " order by r.id desc", Row.class)).setMaxResults(1).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("former file", enterpriseId));
    }

    private Where left() {
        Where where = new Where().and("r.state = org.fuwubao.relocation.RelocationState.DONE");
        var reach = scopes.reach(RightObject.TIER, RightAction.READ);
        if (reach.everything()) {
            return where;
        }
        return reach.districts().isEmpty() ? where.and("1 = 0") : where.and("r.fromDistrict in :left", "left", reach.districts());
    }
}
