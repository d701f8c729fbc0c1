package org.fuwubao.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;
import org.fuwubao.shared.Where;

/** Reads of sessions that have neither ended nor run out idle: one's own, for the security administrator everybody's. */
@Stateless
@Allowed(object = RightObject.SESSION, action = RightAction.READ)
public class SessionQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentUser currentUser;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    /** Newest first. @param username whose, {@code null} = all within reach */
    public Page<SessionRow> list(String username, PageRequest page) {
        boolean all = currentUser.scope().mayEverywhere(RightObject.SESSION, RightAction.READ);
        Instant now = clock.instant();
        Where where = new Where().and("s.endedAt is null")
                .and("s.expiresAt > :now", "now", now)
                .and("(s.kind <> org.fuwubao.identity.SessionKind.WEB or s.lastActAt > :idle)", "idle", now.minus(Duration.ofMinutes(parameters.get(LoginParameters.IDLE_MINUTES))))
                .and("u.id = :me", "me", all ? null : currentUser.id())
                .and("u.username = :username", "username", username == null || username.isBlank() ? null : Texts.lookedUp(username));
        Where from = where.copy().and("s.id < :after", "after", page.afterId());
        List<SessionRow> rows = from.bind(em.createQuery("""
                select new org.fuwubao.identity.SessionRow(s.id, u.username, u.displayName, s.kind, s.address, s.createdAt, s.lastActAt, s.expiresAt)
                from LoginSession s join s.user u""" + from + " order by s.id desc", SessionRow.class))
                .setFirstResult(page.after() == null ? page.offset() : 0).setMaxResults(page.size() + 1).getResultList();
        long total = where.bind(em.createQuery("select count(s) from LoginSession s join s.user u" + where, Long.class)).getSingleResult();
        return Where.page(rows, total, page, SessionRow::id);
    }
}
