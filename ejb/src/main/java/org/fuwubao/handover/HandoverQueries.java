package org.fuwubao.handover;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fuwubao.enterprise.EnterpriseScope;
import org.fuwubao.enterprise.EnterpriseScopes;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;
import org.fuwubao.shared.Where;

/** Reads of hand-overs, each within what has to do with the current user or lies within the reach of the office. */
@Stateless
@Allowed(object = RightObject.HANDOVER, action = RightAction.READ)
public class HandoverQueries {

    /** Most people offered as giver or receiver. */
    public static final int MOST_PEOPLE = 300;

    private static final String ROW = """
            select new org.fuwubao.handover.HandoverRow(h.id, h.kind, h.state, g.displayName, r.displayName, h.startsOn, h.endsOn,
              h.createdAt, h.decidedAt, size(h.items), (select min(e.name) from HandoverItem i join i.enterprise e where i.handover = h), h.version)
            from StewardHandover h join h.giver g join h.receiver r""";

    @PersistenceContext
    EntityManager em;

    @Inject
    HandoverAccess access;

    @Inject
    EnterpriseScopes scopes;

    @Inject
    OpenWorks openWorks;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    /** Somebody who may give or take over. */
    public record Person(String username, String displayName, String unit, long enterprises) {
    }

    /** An enterprise that a giver could hand over. */
    public record Givable(long enterpriseId, String enterprise, String uscc, String district) {
    }

    /** A change of account managers, as the enterprise itself hears of it. @param endsOn last day of a deputy */
    public record Notice(HandoverKind kind, String giver, String receiver, String unit, LocalDate startsOn, LocalDate endsOn) {
    }

    /** The latest first; two statements. @param state {@code null} = every */
    public Page<HandoverRow> list(HandoverBox box, HandoverState state, PageRequest page) {
        HandoverAccess.Readable readable = access.readable();
        Where where = inBox(readable.outer().copy(), box).and("h.state = :state", "state", state);
        Where from = where.copy().and("h.id < :after", "after", page.afterId());
        List<HandoverRow> rows = readable.inner().bind(from.bind(em.createQuery(ROW + from + " order by h.id desc", HandoverRow.class)))
                .setFirstResult(page.after() == null ? page.offset() : 0).setMaxResults(page.size() + 1).getResultList();
        return Where.page(rows, count(where, readable), page, HandoverRow::id);
    }

    /** How many a list of this box and state has. */
    public long count(HandoverBox box, HandoverState state) {
        HandoverAccess.Readable readable = access.readable();
        return count(inBox(readable.outer().copy(), box).and("h.state = :state", "state", state), readable);
    }

    private long count(Where where, HandoverAccess.Readable readable) {
        return readable.inner().bind(where.bind(em.createQuery("select count(h) from StewardHandover h" + where, Long.class))).getSingleResult();
    }

    private Where inBox(Where where, HandoverBox box) {
        return switch (box) {
            case TO_ACKNOWLEDGE -> where.and("h.receiver.id = :box").with("box", currentUser.id());
            case SENT -> where.and("(h.giver.id = :box or h.createdBy.id = :box)").with("box", currentUser.id());
            case ALL -> where;
        };
    }

    /** @throws NotFound outside what the reader has to do with as well */
    public HandoverDetail detail(long id) {
        access.requireReadable(id);
        HandoverRow row = em.createQuery(ROW + " where h.id = :id", HandoverRow.class).setParameter("id", id).getSingleResult();
        StewardHandover handover = em.find(StewardHandover.class, id);
        List<HandoverDetail.Work> work = handover.work().stream()
                .map(one -> new HandoverDetail.Work(one.kind(), one.enterpriseId(), one.title(), one.choice())).toList();
        return new HandoverDetail(row, handover.giver().username(), handover.giver().unit().name(), handover.receiver().username(),
                handover.receiver().unit().name(), handover.reason(), handover.createdBy().username(), handover.createdBy().displayName(),
                handover.decidedBy() == null ? null : handover.decidedBy().username(),
                handover.decidedBy() == null ? null : handover.decidedBy().displayName(), handover.decidedAt(), handover.decision(), work, acts(handover));
    }

    private Set<HandoverAct> acts(StewardHandover handover) {
        Set<HandoverAct> acts = EnumSet.noneOf(HandoverAct.class);
        if (!currentUser.may(RightObject.HANDOVER, RightAction.TRANSITION)) {
            return acts;
        }
        if (handover.isPending() && handover.receiver().id().equals(currentUser.id())) {
            acts.addAll(List.of(HandoverAct.ACKNOWLEDGE, HandoverAct.REJECT));
        } else if (handover.isPending() && access.isSender(handover)) {
            acts.add(HandoverAct.WITHDRAW);
        } else if (handover.kind() == HandoverKind.DEPUTY && handover.state() == HandoverState.ACKNOWLEDGED
                && !handover.endsOn().isBefore(clock.today()) && access.isSender(handover)) {
            acts.add(HandoverAct.TAKE_BACK);
        }
        return acts;
    }

    /** What passes on, in the order of names. */
    public Page<HandoverItemRow> items(long id, PageRequest page) {
        access.requireReadable(id);
        List<HandoverItemRow> rows = em.createQuery("""
                select new org.fuwubao.handover.HandoverItemRow(i.id, e.id, e.name, e.uscc, e.district, a.role, a.validFrom, i.outcome)
                from HandoverItem i join i.enterprise e join i.assignment a where i.handover.id = :id order by e.nameKey, i.id""", HandoverItemRow.class)
                .setParameter("id", id).setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
        long total = em.createQuery("select count(i) from HandoverItem i where i.handover.id = :id", Long.class).setParameter("id", id).getSingleResult();
        return Page.of(rows, total, null);
    }

    /** Whose enterprises the current user may hand over: oneself, and those who look after what the office reaches. */
    @Allowed(object = RightObject.HANDOVER, action = RightAction.CREATE)
    public List<Person> givers() {
        Where where = running(scopes.reach(RightObject.HANDOVER, RightAction.CREATE));
        return where.bind(em.createQuery("select new org.fuwubao.handover.HandoverQueries$Person(u.username, u.displayName, t.name, count(distinct e.id))"
                        + " from StewardAssignment a join a.user u join u.unit t join a.enterprise e" + where
                        + " group by u.username, u.displayName, t.name order by t.name, u.username", Person.class))
                .setMaxResults(MOST_PEOPLE).getResultList();
    }

    /** What the giver looks after and the current user may hand over, by name; those that wait already are left out. @param q part of name or code */
    @Allowed(object = RightObject.HANDOVER, action = RightAction.CREATE)
    public Page<Givable> givable(String giver, String q, PageRequest page) {
        Where where = givableBy(giver).and("(lower(e.name) like :q escape '!' or lower(e.uscc) like :q escape '!')", "q", Where.contains(q));
        List<Givable> rows = where.bind(em.createQuery("select distinct new org.fuwubao.handover.HandoverQueries$Givable(e.id, e.name, e.uscc, e.district)"
                        + " from StewardAssignment a join a.user u join a.enterprise e" + where + " order by e.name, e.id", Givable.class))
                .setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
        long total = where.bind(em.createQuery("select count(distinct e.id) from StewardAssignment a join a.user u join a.enterprise e" + where, Long.class)).getSingleResult();
        return Page.of(rows, total, null);
    }

    /** All of them by id, at most {@link HandoverService#MOST} and one more. */
    @Allowed(object = RightObject.HANDOVER, action = RightAction.CREATE)
    public List<Long> givableIds(String giver) {
        Where where = givableBy(giver);
        return where.bind(em.createQuery("select distinct e.id from StewardAssignment a join a.user u join a.enterprise e" + where + " order by e.id", Long.class))
                .setMaxResults(HandoverService.MOST + 1).getResultList();
    }

    private Where givableBy(String giver) {
        return running(scopes.reach(RightObject.HANDOVER, RightAction.CREATE)).and("u.username = :giver", "giver", giver)
                .and("not exists (select 1 from HandoverItem i where i.openKey = a.id)");
    }

    /** Running assignments that the person may hand over: the own ones, and those of others by office. */
    private Where running(EnterpriseScope reach) {
        LocalDate today = clock.today();
        Where where = new Where().and("a.validFrom <= :today and (a.validTo is null or a.validTo >= :today)", "today", today)
                .and("a.role <> org.fuwubao.enterprise.StewardRole.DEPUTY");
        EnterpriseScope byOffice = reach.byOffice();
        if (byOffice.nothing()) {
            return where.and("u.id = :me", "me", currentUser.id());
        }
        return byOffice.narrow(where);
    }

    /** Who could take over: active people of the government with a role that may acknowledge, those of the own district first. */
    @Allowed(object = RightObject.HANDOVER, action = RightAction.CREATE)
    public List<Person> receivers(String giver) {
        return em.createQuery("select new org.fuwubao.handover.HandoverQueries$Person(u.username, u.displayName, t.name,"
                        + " (select count(a) from StewardAssignment a where a.user = u and a.validFrom <= :today and (a.validTo is null or a.validTo >= :today)))"
                        + " from UserAccount u join u.unit t where u.active = true and u.username <> :giver"
                        + " and t.kind not in (org.fuwubao.identity.UnitKind.AGENCY, org.fuwubao.identity.UnitKind.ENTERPRISE)"
                        + " and exists (select 1 from RoleGrant g where g.user = u and g.role in :roles)"
                        + " order by case when t.districtCode = (select x.unit.districtCode from UserAccount x where x.username = :giver) then 0 else 1 end, t.name, u.username", Person.class)
                .setParameter("today", clock.today()).setParameter("giver", giver).setParameter("roles", HandoverAccess.RECEIVERS)
                .setMaxResults(MOST_PEOPLE).getResultList();
    }

    /** The giver's open work for these enterprises, to be decided on one by one. */
    @Allowed(object = RightObject.HANDOVER, action = RightAction.CREATE)
    public List<WorkItem> openWork(String giver, Set<Long> enterprises) {
        var person = access.person("giver", giver);
        access.requireMayGive(person, enterprises);
        return openWorks.ofPerson(person.id(), enterprises);
    }

    /** The latest changes of account managers of the own enterprise: who and when, nothing else. */
    public List<Notice> notices() {
        Set<Long> own = currentUser.scope().enterpriseIds();
        return own.isEmpty() ? List.of() : em.createQuery("""
                select distinct new org.fuwubao.handover.HandoverQueries$Notice(h.kind, g.displayName, r.displayName, t.name, n.validFrom, n.validTo)
                from HandoverItem i join i.handover h join h.giver g join h.receiver r join r.unit t join i.newAssignment n
                where i.enterprise.id in :own and h.state = org.fuwubao.handover.HandoverState.ACKNOWLEDGED order by n.validFrom desc""", Notice.class)
                .setParameter("own", own).setMaxResults(5).getResultList();
    }
}
