package org.fuwubao.enterprise;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuwubao.audit.AuditTrail;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.identity.RightScope;
import org.fuwubao.identity.UserAccount;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;
import org.fuwubao.shared.Where;

/** Reads of enterprise files, each within what the current user may read. */
@Stateless
@Allowed(object = RightObject.ENTERPRISE, action = RightAction.READ)
public class EnterpriseQueries {

    private static final int PORTION = 1000;
    private static final String ROW = """
            select new org.fuwubao.enterprise.EnterpriseRow(e.id, e.name, e.nameKey, e.uscc, e.usccAbsentReason,
              e.district, e.registeredDistrict, e.operatingDistrict, e.statisticsDistrict, e.industry, e.industryCode,
              e.industryEdition, e.statisticsIndustryCode, e.statisticsIndustryEdition, e.tier, e.packageLevel, e.onKeyList,
              e.inStatisticsLibrary, e.statisticsStatusAsOf, e.statisticsStatusSource, e.independentLegalPerson,
              e.registrationStatus, e.foundedOn, e.staff, e.createdAt, e.updatedAt, e.updatedBy, e.version)
            from Enterprise e""";

    @PersistenceContext
    EntityManager em;

    @Inject
    EnterpriseScopes scopes;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    @Inject
    AuditTrail trail;

    /**
     * A page of the list; sorts {@code updatedAt, name, foundedOn, staff}, each also with {@code -}. Three statements:
     * the rows, their number, the people in charge of them.
     */
    public Page<EnterpriseRow> list(EnterpriseFilter filter, PageRequest page) {
        EnterpriseScope readable = scopes.readable();
        Where where = where(filter);
        EnterpriseSort.Order order = EnterpriseSort.Order.of(page);
        Where from = order.from(readable.narrow(where), page);
        List<EnterpriseRow> rows = new ArrayList<>(from.bind(em.createQuery(ROW + from + order.clause(), EnterpriseRow.class))
                .setFirstResult(page.after() == null && !page.backwards() ? page.offset() : 0)
                .setMaxResults(page.size() + 1).getResultList());
        boolean beyond = rows.size() > page.size();
        if (beyond) {
            rows.remove(page.size());
        }
        if (page.backwards()) {
            Collections.reverse(rows);
        }
        boolean more = page.backwards() ? !PageRequest.END.equals(page.before()) : beyond;
        boolean earlier = page.backwards() ? beyond : page.after() != null || page.offset() > 0;
        return new Page<>(shown(rows, readable), count(where, readable), false,
                more && !rows.isEmpty() ? order.cursorOf(rows.get(rows.size() - 1)) : null,
                earlier && !rows.isEmpty() ? order.cursorOf(rows.get(0)) : null);
    }

    /** The ids of all rows of the list, in its order: for what is done with the whole of it. One statement. */
    public List<Long> ids(EnterpriseFilter filter, String sort) {
        EnterpriseSort.Order order = EnterpriseSort.Order.of(PageRequest.at(1, 0, sort));
        Where where = scopes.readable().narrow(where(filter));
        return where.bind(em.createQuery("select e.id from Enterprise e" + where + order.clause(), Long.class)).getResultList();
    }

    /** Versions of these files by id, of those inside the scope; one statement for each thousand. */
    public Map<Long, Long> versions(List<Long> ids) {
        Map<Long, Long> versions = new HashMap<>();
        EnterpriseScope readable = scopes.readable();
        for (int from = 0; from < ids.size(); from += PORTION) {
            Where where = readable.narrow(new Where().and("e.id in :ids", "ids", ids.subList(from, Math.min(ids.size(), from + PORTION))));
            where.bind(em.createQuery("select e.id, e.version from Enterprise e" + where, Object[].class)).getResultStream()
                    .forEach(found -> versions.put((Long) found[0], (Long) found[1]));
        }
        return versions;
    }

    /** How many enterprises a list with this filter has: the same rows that it shows. */
    public long count(EnterpriseFilter filter) {
        EnterpriseScope readable = scopes.readable();
        return count(where(filter), readable);
    }

    /** Rows for enterprises found elsewhere (search), in the order given; those outside the scope are left out. */
    public List<EnterpriseRow> rows(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        EnterpriseScope readable = scopes.readable();
        Where where = readable.narrow(new Where().and("e.id in :ids", "ids", ids));
        Map<Long, EnterpriseRow> found = shown(where.bind(em.createQuery(ROW + where, EnterpriseRow.class)).getResultList(), readable)
                .stream().collect(Collectors.toMap(EnterpriseRow::id, Function.identity()));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** Tags and former names of enterprises already read, by their ids; two statements, for programs that want whole files. */
    public Belongings belongings(List<Long> ids) {
        Map<Long, List<String>> tags = new HashMap<>();
        Map<Long, List<EnterpriseForm.Former>> formerNames = new HashMap<>();
        if (!ids.isEmpty()) {
            EnterpriseScope readable = scopes.readable();
            Where where = readable.narrow(new Where().and("e.id in :ids", "ids", ids));
            where.bind(em.createQuery("select e.id, tag from Enterprise e join e.tags tag" + where + " order by e.id, tag", Object[].class))
                    .getResultStream().forEach(found -> tags.computeIfAbsent((Long) found[0], id -> new ArrayList<>()).add((String) found[1]));
            where.bind(em.createQuery("select e.id, f from Enterprise e join e.formerNames f" + where + " order by e.id, index(f)", Object[].class))
                    .getResultStream().forEach(found -> {
                        FormerName former = (FormerName) found[1];
                        formerNames.computeIfAbsent((Long) found[0], id -> new ArrayList<>())
                                .add(new EnterpriseForm.Former(former.name(), former.from(), former.to()));
                    });
        }
        return new Belongings(tags, formerNames);
    }

    /** @param tags by enterprise, in order @param formerNames by enterprise, as they stand in the file */
    public record Belongings(Map<Long, List<String>> tags, Map<Long, List<EnterpriseForm.Former>> formerNames) {

        public List<String> tagsOf(long id) {
            return tags.getOrDefault(id, List.of());
        }

        public List<EnterpriseForm.Former> formerNamesOf(long id) {
            return formerNames.getOrDefault(id, List.of());
        }
    }

    /** Former names of enterprises, the latest last; only of those inside the scope. */
    public Map<Long, List<String>> formerNames(Collection<Long> ids) {
        Map<Long, List<String>> names = new HashMap<>();
        if (!ids.isEmpty()) {
            Where where = scopes.readable().narrow(new Where().and("e.id in :ids", "ids", ids));
            where.bind(em.createQuery("select e.id, f.name from Enterprise e join e.formerNames f" + where + " order by e.id, index(f)",
                    Object[].class)).getResultStream()
                    .forEach(found -> names.computeIfAbsent((Long) found[0], id -> new ArrayList<>()).add((String) found[1]));
        }
        return names;
    }

    /**
     * One file. Six statements at most. Reads by an agency go into the trail.
     *
     * @throws NotFound when it is not there or lies outside the scope
     */
    public EnterpriseDetail detail(long id) {
        EnterpriseScope readable = scopes.readable();
        Where where = readable.narrow(new Where().and("e.id = :id", "id", id));
        Enterprise enterprise = where.bind(em.createQuery("select e from Enterprise e" + where, Enterprise.class))
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("enterprise", id));
        Set<RightScope> by = currentUser.scope().scopes(RightObject.ENTERPRISE, RightAction.READ);
        if (by.equals(Set.of(RightScope.CONTRACT))) {
            trail.record("VIEW", RightObject.ENTERPRISE, id, Map.of(), Map.of());
        }
        boolean editable = enterprise.endedOn() == null && currentUser.may(RightObject.ENTERPRISE, RightAction.EDIT)
                && scopes.covers(scopes.reach(RightObject.ENTERPRISE, RightAction.EDIT), id);
        boolean tierShown = !visible(RightObject.TIER, readable, List.of(id)).isEmpty();
        boolean keyListShown = !visible(RightObject.KEY_LIST, readable, List.of(id)).isEmpty();
        boolean stewardsShown = !visible(RightObject.STEWARD_ASSIGNMENT, readable, List.of(id)).isEmpty();
        List<StewardRow> stewards = stewardsShown ? stewards(id) : List.of();
        Boolean incomplete = stewardsShown
                ? stewards.stream().noneMatch(steward -> steward.running() && steward.role() == StewardRole.LOCAL) : null;
        return new EnterpriseDetail(id, enterprise.toForm().shown(tierShown, keyListShown), enterprise.district(),
                enterprise.industry(), stewards, enterprise.createdAt(), enterprise.updatedAt(), enterprise.updatedBy(),
                enterprise.version(), editable, incomplete);
    }

    /**
     * One file for somebody who is about to change it.
     *
     * @throws Forbidden when it may be read only
     */
    @Allowed(object = RightObject.ENTERPRISE, action = RightAction.EDIT)
    public EnterpriseDetail forEdit(long id) {
        scopes.require(RightObject.ENTERPRISE, RightAction.EDIT, id);
        return detail(id);
    }

    private List<StewardRow> stewards(long id) {
        LocalDate today = clock.today();
        return em.createQuery("select a, u, t.name from StewardAssignment a join a.user u join u.unit t where a.enterprise.id = :id"
                        + " order by a.validFrom desc, a.id desc", Object[].class)
                .setParameter("id", id).getResultStream()
                .map(found -> row((StewardAssignment) found[0], (UserAccount) found[1], (String) found[2], today))
                .sorted((a, b) -> Boolean.compare(b.running(), a.running()))
                .toList();
    }

    private static StewardRow row(StewardAssignment a, UserAccount user, String unit, LocalDate today) {
        return new StewardRow(a.id(), user.id(), user.username(), user.displayName(), unit, a.role(), a.from(), a.to(), a.runsOn(today));
    }

    private Where where(EnterpriseFilter filter) {
        scopes.requireShown(filter);
        return filter.where(clock.today());
    }

    private long count(Where where, EnterpriseScope readable) {
        List<Where> disjoint = readable.narrowDisjointly(where);
        StringBuilder sum = new StringBuilder("select ");
        for (int i = 0; i < disjoint.size(); i++) {
            sum.append(i == 0 ? "" : " + ").append("(select count(e) from Enterprise e").append(disjoint.get(i)).append(')');
        }
        TypedQuery<Long> query = em.createQuery(sum.toString(), Long.class);
        disjoint.forEach(one -> one.bind(query));
        return query.getSingleResult();
    }

    private List<EnterpriseRow> shown(List<EnterpriseRow> rows, EnterpriseScope readable) {
        List<Long> ids = rows.stream().map(EnterpriseRow::id).toList();
        Set<Long> tiers = visible(RightObject.TIER, readable, ids);
        Set<Long> keyLists = visible(RightObject.KEY_LIST, readable, ids);
        Set<Long> staffed = visible(RightObject.STEWARD_ASSIGNMENT, readable, ids);
        Map<Long, List<StewardName>> stewards = stewardsToday(staffed);
        return rows.stream().map(row -> row.shown(
                staffed.contains(row.id()) ? stewards.getOrDefault(row.id(), List.of()) : null, tiers.contains(row.id()),
                keyLists.contains(row.id()))).toList();
    }

    /** Those of the enterprises of which the person may see this part; asks the database only where that differs. */
    private Set<Long> visible(RightObject object, EnterpriseScope readable, List<Long> ids) {
        EnterpriseScope reach = scopes.reach(object, RightAction.READ);
        if (reach.equals(readable)) {
            return new HashSet<>(ids);
        }
        if (reach.nothing() || ids.isEmpty()) {
            return Set.of();
        }
        Where where = reach.narrow(new Where().and("e.id in :ids", "ids", ids));
        return new HashSet<>(where.bind(em.createQuery("select e.id from Enterprise e" + where, Long.class)).getResultList());
    }

    private Map<Long, List<StewardName>> stewardsToday(Collection<Long> ids) {
        Map<Long, List<StewardName>> byEnterprise = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select a.enterprise.id, a.role, u.username, u.displayName, a.validFrom, a.validTo from StewardAssignment a join a.user u"
                            + " where a.enterprise.id in :ids and a.validFrom <= :today and (a.validTo is null or a.validTo >= :today)"
                            + " order by a.validFrom, a.id", Object[].class)
                    .setParameter("ids", ids).setParameter("today", clock.today())
                    .getResultStream()
                    .forEach(found -> byEnterprise.computeIfAbsent((Long) found[0], id -> new ArrayList<>())
                            .add(new StewardName((StewardRole) found[1], (String) found[2], (String) found[3],
                                    (LocalDate) found[4], (LocalDate) found[5])));
        }
        return byEnterprise;
    }
}
