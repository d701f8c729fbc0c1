package org.fuwubao.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.Mask;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;
import org.fuwubao.shared.Where;

/** Reads of accounts, within the reach of the reader. */
@Stateless
@Allowed(object = RightObject.USER, action = RightAction.READ)
public class UserQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    UserReach reach;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    /**
     * By username.
     *
     * @param q      part of username or name, {@code null} = all
     * @param role   who holds it, {@code null} = all
     * @param active {@code null} = both
     */
    public Page<UserRow> list(String q, Long unitId, Role role, Boolean active, PageRequest page) {
        return list(named(q, role).and("u.unit.id = :unit", "unit", unitId).and("u.active = :active", "active", active), page);
    }

    /** @param page by key in the order of usernames; with a {@code sort} by number of page only */
    public Page<UserRow> list(UserFilter filter, PageRequest page) {
        UserState state = filter.state();
        Where where = named(filter.q(), filter.role())
                .and("(lower(u.unit.name) like :unit escape '!' or lower(u.unit.code) like :unit escape '!')", "unit", Where.contains(filter.unit()));
        if (state != null && state.asksTheClock()) {
            where.and(state.condition(), "now", clock.instant());
        } else if (state != null) {
            where.and(state.condition());
        }
        return list(where, page);
    }

    private Where named(String q, Role role) {
        return reach.readable(RightObject.USER)
                .and("(u.username like :q escape '!' or lower(u.displayName) like :q escape '!')", "q", Where.contains(q))
                .and("exists (select 1 from RoleGrant g where g.user = u and g.role = :role)", "role", seesRoles() ? role : null);
    }

    private Page<UserRow> list(Where where, PageRequest page) {
        boolean byKey = page.sort() == null;
        Where from = where.copy().and("u.username > :after", "after", byKey ? page.after() : null);
        List<UserAccount> users = from.bind(em.createQuery("select u from UserAccount u join fetch u.unit" + from + UserSort.orderBy(page.sort()), UserAccount.class))
                .setFirstResult(byKey && page.after() != null ? 0 : page.offset()).setMaxResults(page.size() + 1).getResultList();
        long total = where.bind(em.createQuery("select count(u) from UserAccount u" + where, Long.class)).getSingleResult();
        Page<UserRow> answer = Where.page(rows(users), total, page, UserRow::username);
        return byKey ? answer : Page.of(answer.items(), total, null);
    }

    /** @throws NotFound outside the reach of the reader as well */
    public UserRow get(long id) {
        Where where = reach.readable(RightObject.USER).and("u.id = :id", "id", id);
        List<UserAccount> users = where.bind(em.createQuery("select u from UserAccount u join fetch u.unit" + where, UserAccount.class)).getResultList();
        return rows(users).stream().findFirst().orElseThrow(() -> new NotFound("user", id));
    }

    private List<UserRow> rows(List<UserAccount> users) {
        Map<Long, List<Role>> roles = users.isEmpty() || !seesRoles() ? Map.of() : roles(users);
        Instant now = clock.instant();
        boolean full = currentUser.may(RightObject.USER, RightAction.CREATE);
        return users.stream().map(user -> new UserRow(user.id(), user.username(), user.displayName(), user.unit().id(), user.unit().name(),
                full ? user.phone() : Mask.PHONE.apply(user.phone()), full ? user.email() : Mask.EMAIL.apply(user.email()),
                user.enterpriseId(), user.isMainContact(), user.isActive(), user.isBarred(), user.lockedUntil(), user.mustChangePassword(),
                UserState.of(user, now), user.lastLoginAt(), roles.getOrDefault(user.id(), List.of()), user.version())).toList();
    }

    /** The system administrator opens accounts without knowing what they may do. */
    private boolean seesRoles() {
        return currentUser.may(RightObject.ROLE_GRANT, RightAction.READ);
    }

    private Map<Long, List<Role>> roles(Collection<UserAccount> users) {
        return em.createQuery("select g.user.id, g.role from RoleGrant g where g.user in :users", Tuple.class)
                .setParameter("users", users).getResultStream()
                .collect(Collectors.groupingBy(row -> row.get(0, Long.class),
                        Collectors.mapping(row -> row.get(1, Role.class), Collectors.collectingAndThen(Collectors.toList(), list -> list.stream().sorted().toList()))));
    }
}
