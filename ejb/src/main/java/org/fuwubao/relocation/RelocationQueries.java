package org.fuwubao.relocation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.fuwubao.handover.OpenWorks;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.identity.UserAccount;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;
import org.fuwubao.shared.Where;

/** Reads of moves, each within what concerns the current user or the districts of the office. */
@Stateless
@Allowed(object = RightObject.HANDOVER, action = RightAction.READ)
public class RelocationQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    RelocationAccess access;

    @Inject
    OpenWorks openWorks;

    /** The latest first; two statements. @param state {@code null} = every */
    public Page<RelocationRow> list(RelocationBox box, RelocationState state, PageRequest page) {
        Where where = where(box).and("r.state = :state", "state", state);
        Where from = where.copy().and("r.id < :after", "after", page.afterId());
        List<RelocationRow> rows = from.bind(em.createQuery("select r, e, o from Relocation r join r.enterprise e join r.owner o" + from + " order by r.id desc", Object[].class))
                .setFirstResult(page.after() == null ? page.offset() : 0).setMaxResults(page.size() + 1).getResultStream().map(found -> row((Relocation) found[0])).toList();
        return Where.page(rows, count(where), page, RelocationRow::id);
    }

    /** How many a list of this box has. */
    public long count(RelocationBox box) {
        return count(where(box));
    }

    private Where where(RelocationBox box) {
        return box == RelocationBox.TO_ACKNOWLEDGE ? access.waiting() : access.readable();
    }

    private long count(Where where) {
        return where.bind(em.createQuery("select count(r) from Relocation r" + where, Long.class)).getSingleResult();
    }

    /** @throws NotFound outside what concerns the reader as well */
    public RelocationDetail detail(long id) {
        access.requireReadable(id);
        Relocation r = em.find(Relocation.class, id);
        Set<RelocationAct> acts = access.acts(r);
        return new RelocationDetail(row(r), r.registrationMoves(), r.reason(), name(r.releasedBy()), r.releasedAt(), name(r.acceptedBy()), r.acceptedAt(),
                name(r.receiver()), r.decision(), r.closedAt(), acts.contains(RelocationAct.RELEASE) ? openWorks.ofEnterprise(r.enterprise().id()) : List.of(),
                r.work().stream().map(one -> new RelocationDetail.Decided(one.kind(), one.title(), one.choice())).toList(),
                acts.contains(RelocationAct.ACCEPT) ? stewards(r.toDistrict()) : List.of(), acts);
    }

    private List<RelocationDetail.Steward> stewards(String district) {
        return em.createQuery("select new org.fuwubao.relocation.RelocationDetail$Steward(u.username, u.displayName, t.name) from UserAccount u join u.unit t"
                        + " where u.active = true and t.districtCode = :district and exists (select 1 from RoleGrant g where g.user = u and g.role = org.fuwubao.identity.Role.STEWARD)"
                        + " order by t.name, u.username", RelocationDetail.Steward.class).setParameter("district", district).setMaxResults(200).getResultList();
    }

    /** Done, it shows what the file was called when it left. */
    private static RelocationRow row(Relocation r) {
        boolean done = r.state() == RelocationState.DONE;
        return new RelocationRow(r.id(), r.enterprise().id(), done ? r.nameThen() : r.enterprise().name(), done ? r.usccThen() : r.enterprise().uscc(),
                r.fromDistrict(), r.toDistrict(), r.movesOn(), r.state(), r.owner().displayName(), r.releasedAt() != null, r.acceptedAt() != null,
                r.createdAt(), r.doneOn(), r.version());
    }

    private static String name(UserAccount user) {
        return user == null ? null : user.displayName();
    }
}
