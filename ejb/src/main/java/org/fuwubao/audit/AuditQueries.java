package org.fuwubao.audit;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.Channel;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.Mask;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;
import org.fuwubao.shared.Where;

/** Reads of the trail, for the audit administrator. */
@Stateless
@Allowed(object = RightObject.AUDIT_ENTRY, action = RightAction.READ)
public class AuditQueries {

    /** Objects whose values are no business content: of the others the auditor sees which fields changed, not to what. */
    private static final Set<RightObject> OPEN = EnumSet.of(RightObject.USER, RightObject.ROLE_GRANT, RightObject.UNIT,
            RightObject.PARAMETER, RightObject.CALENDAR, RightObject.SESSION, RightObject.AUDIT_ENTRY);

    private static final String ROW = """
            select e.id, e.happenedAt, e.actor, e.channel, e.address, e.act, e.objectKind, e.objectId, e.success, e.before, e.after
            from AuditEntry e""";

    @PersistenceContext
    EntityManager em;

    /** The ids of all entries of the list, in its order: for what is done with the whole of it. */
    public List<Long> ids(AuditFilter filter) {
        Where where = where(filter);
        return where.bind(em.createQuery("select e.id from AuditEntry e" + where + " order by e.id desc", Long.class)).getResultList();
    }

    /** These entries, newest first. */
    public List<AuditRow> rows(List<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery(ROW + " where e.id in :ids order by e.id desc", Tuple.class).setParameter("ids", ids)
                .getResultStream().map(AuditQueries::row).toList();
    }

    /** Newest first, by key only: the trail is long. */
    public Page<AuditRow> list(AuditFilter filter, PageRequest page) {
        Where where = where(filter);
        Where from = where.copy().and("e.id < :after", "after", page.afterId());
        List<AuditRow> rows = from.bind(em.createQuery(ROW + from + " order by e.id desc", Tuple.class))
                .setFirstResult(page.after() == null ? page.offset() : 0).setMaxResults(page.size() + 1)
                .getResultStream().map(AuditQueries::row).toList();
        long total = where.bind(em.createQuery("select count(e) from AuditEntry e" + where, Long.class)).getSingleResult();
        return Where.page(rows, total, page, AuditRow::id);
    }

    private static Where where(AuditFilter filter) {
        return new Where()
                .and("e.happenedAt >= :from", "from", filter.from())
                .and("e.happenedAt < :until", "until", filter.until())
                .and("e.actor = :actor", "actor", blank(filter.actor()))
                .and("e.act = :act", "act", blank(filter.act()))
                .and("e.objectKind = :object", "object", filter.object())
                .and("e.objectId = :objectId", "objectId", blank(filter.objectId()))
                .and("e.success = :success", "success", filter.success());
    }

    public AuditRow get(long id) {
        return em.createQuery(ROW + " where e.id = :id", Tuple.class).setParameter("id", id).getResultStream()
                .map(AuditQueries::row).findFirst().orElseThrow(() -> new NotFound("audit entry", id));
    }

    private static AuditRow row(Tuple row) {
        RightObject object = row.get(6, RightObject.class);
        return new AuditRow(row.get(0, Long.class), row.get(1, Instant.class), row.get(2, String.class),
                row.get(3, Channel.class), row.get(4, String.class), row.get(5, String.class), object,
                row.get(7, String.class), row.get(8, Boolean.class),
                masked(object, row.get(9, String.class)), masked(object, row.get(10, String.class)),
                changed(TrailJson.read(row.get(9, String.class)), TrailJson.read(row.get(10, String.class))));
    }

    static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
        return names;
    }

    static Map<String, String> masked(RightObject object, String json) {
        Map<String, String> fields = TrailJson.read(json);
        fields.replaceAll((name, value) -> {
            Mask mask = OPEN.contains(object) ? Mask.ofField(name) : Mask.WHOLE;
            return mask == null ? value : mask.apply(value);
        });
        return fields;
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
