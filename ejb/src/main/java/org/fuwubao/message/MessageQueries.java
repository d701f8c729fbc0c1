package org.fuwubao.message;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;
import org.fuwubao.shared.Where;

/** The messages of the current user; nobody reads those of others. */
@Stateless
@Allowed(object = RightObject.MESSAGE, action = RightAction.READ)
public class MessageQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentUser currentUser;

    /** The latest first; two statements. @param unread only those not read yet */
    public Page<MessageRow> list(boolean unread, PageRequest page) {
        Where where = mine(unread);
        Where from = where.copy().and("m.id < :after", "after", page.afterId());
        List<MessageRow> rows = from.bind(em.createQuery("select new org.fuwubao.message.MessageRow(m.id, m.subject, m.subjectEn, m.body, m.bodyEn,"
                        + " m.link, m.createdAt, m.readAt) from InboxMessage m" + from + " order by m.id desc", MessageRow.class))
                .setFirstResult(page.after() == null ? page.offset() : 0).setMaxResults(page.size() + 1).getResultList();
        return Where.page(rows, count(where), page, MessageRow::id);
    }

    /** How many are not read yet, for the bar of every page; one statement. */
    public long unread() {
        return count(mine(true));
    }

    private long count(Where where) {
        return where.bind(em.createQuery("select count(m) from InboxMessage m" + where, Long.class)).getSingleResult();
    }

    private Where mine(boolean unread) {
        Where where = new Where().and("m.recipient.id = :me", "me", currentUser.id());
        return unread ? where.and("m.readAt is null") : where;
    }
}
