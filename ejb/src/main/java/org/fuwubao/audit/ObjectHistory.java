package org.fuwubao.audit;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;
import org.fuwubao.shared.Unguarded;
import org.fuwubao.shared.Where;

/** What happened to one object, for the feature that it belongs to: with its values, so the feature checks the reach first. */
@Stateless
@Unguarded("asked by the queries of a feature, which check who may see the object")
public class ObjectHistory {

    @PersistenceContext
    EntityManager em;

    /** Changes that were made, the latest first, by key. Denials and reads are the auditor's. */
    public Page<AuditRow> of(Set<RightObject> kinds, Object objectId, PageRequest page) {
        return of(kinds, objectId, null, page);
    }

    /** The same, up to a moment. @param until {@code null} = all of it */
    public Page<AuditRow> of(Set<RightObject> kinds, Object objectId, Instant until, PageRequest page) {
        Where where = new Where().and("e.objectKind in :kinds", "kinds", kinds).and("e.objectId = :objectId", "objectId", objectId.toString())
                .and("e.success = true").and("(e.before is not null or e.after is not null)")
                .and("e.happenedAt <= :until", "until", until);
        Where from = where.copy().and("e.id < :after", "after", page.afterId());
        List<AuditRow> rows = from.bind(em.createQuery("select e from AuditEntry e" + from + " order by e.id desc", AuditEntry.class))
                .setMaxResults(page.size() + 1).getResultStream().map(AuditEntry::toRow).toList();
        long total = where.bind(em.createQuery("select count(e) from AuditEntry e" + where, Long.class)).getSingleResult();
        return Where.page(rows, total, page, AuditRow::id);
    }
}
