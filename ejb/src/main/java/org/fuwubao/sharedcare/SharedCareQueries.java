package org.fuwubao.sharedcare;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.fuwubao.enterprise.EnterpriseScope;
import org.fuwubao.enterprise.EnterpriseScopes;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.identity.UserAccount;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;
import org.fuwubao.shared.Where;

/** Requests for shared care: one's own, and those that one may decide on because one puts people in charge there. */
@Stateless
@Allowed(object = RightObject.ENTERPRISE, action = RightAction.CREATE)
public class SharedCareQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    EnterpriseScopes scopes;

    @Inject
    CurrentUser currentUser;

    /** The latest first; two statements. @param state {@code null} = every */
    public Page<SharedCareRow> list(SharedCareBox box, SharedCareState state, PageRequest page) {
        Where where = inBox(box).and("s.state = :state", "state", state);
        Where from = where.copy().and("s.id < :after", "after", page.afterId());
        List<SharedCareRow> rows = from.bind(em.createQuery("select s, e, a, t.name, d from SharedCareRequest s join s.enterprise e join s.asker a join a.unit t"
                        + " left join s.decidedBy d" + from + " order by s.id desc", Object[].class))
                .setFirstResult(page.after() == null ? page.offset() : 0).setMaxResults(page.size() + 1).getResultStream()
                .map(found -> row((SharedCareRequest) found[0], (String) found[3], box == SharedCareBox.TO_DECIDE)).toList();
        return Where.page(rows, count(where), page, SharedCareRow::id);
    }

    /** How many a list of this box and state has. */
    public long count(SharedCareBox box, SharedCareState state) {
        return count(inBox(box).and("s.state = :state", "state", state));
    }

    private long count(Where where) {
        return where.bind(em.createQuery("select count(s) from SharedCareRequest s join s.enterprise e" + where, Long.class)).getSingleResult();
    }

    private Where inBox(SharedCareBox box) {
        if (box == SharedCareBox.MINE) {
            return new Where().and("s.asker.id = :me", "me", currentUser.id());
        }
        return deciding().narrow(new Where().and("s.asker.id <> :me", "me", currentUser.id()));
    }

    /** @throws NotFound for those who neither asked nor decide as well */
    public SharedCareRow get(long id) {
        SharedCareRequest request = em.find(SharedCareRequest.class, id);
        boolean mine = request != null && request.asker().id() == currentUser.id();
        boolean deciding = request != null && !mine && scopes.covers(deciding(), request.enterprise().id());
        if (!mine && !deciding) {
            throw new NotFound("shared care", id);
        }
        return row(request, request.asker().unit().name(), deciding);
    }

    EnterpriseScope deciding() {
        return scopes.reach(RightObject.STEWARD_ASSIGNMENT, RightAction.CREATE);
    }

    private SharedCareRow row(SharedCareRequest s, String unit, boolean deciding) {
        boolean told = deciding || s.state() == SharedCareState.ACCEPTED;
        UserAccount by = deciding ? s.decidedBy() : null;
        return new SharedCareRow(s.id(), s.uscc(), told ? s.enterprise().id() : null, told ? s.enterprise().name() : null, told ? s.enterprise().district() : null,
                s.asker().displayName(), unit, s.wish().role(), s.wish().from(), s.wish().to(), s.reason(), s.state(), s.askedAt(),
                by == null ? null : by.displayName(), s.decidedAt(), s.decision(), s.version(), deciding && s.state() == SharedCareState.PENDING, !deciding);
    }
}
