package org.fuwubao.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.fuwubao.it.Door;
import org.fuwubao.it.Rows;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.Forbidden;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who sees which enterprises, said once more in plain SQL (domain reference 12). */
@Tag("database")
@ExtendWith(ArquillianExtension.class)
class EnterpriseScopeIT {

    private static final String ASSIGNED = "id in (select a.enterprise_id from steward_assignment a join user_account u on u.id = a.user_id"
            + " where u.username = '%s' and a.valid_from <= {today} and (a.valid_to is null or a.valid_to >= {today}))";
    private static final String ASSIGNED_TO_UNIT = "id in (select a.enterprise_id from steward_assignment a join user_account u on u.id = a.user_id"
            + " join unit t on t.id = u.unit_id where t.code = '%s' and a.valid_from <= {today} and (a.valid_to is null or a.valid_to >= {today}))";

    /** What each person of the demo reads. */
    private static final Map<String, String> SEES = Map.ofEntries(
            Map.entry("steward.haidian", "district = '110108' or " + ASSIGNED.formatted("steward.haidian")),
            Map.entry("steward.chaoyang", "district = '110105' or " + ASSIGNED.formatted("steward.chaoyang")),
            Map.entry("deputy.haidian", "district = '110108' or " + ASSIGNED.formatted("deputy.haidian")),
            Map.entry("head.haidian", "district = '110108' or " + ASSIGNED_TO_UNIT.formatted("D110108")),
            Map.entry("coordinator", "1 = 1"),
            Map.entry("leader", "1 = 1"),
            Map.entry("officer.kw", ASSIGNED.formatted("officer.kw")),
            Map.entry("agency.a", "id in (select enterprise_id from agency_contract_enterprise c join agency_contract k on k.id = c.contract_id"
                    + " where k.number = 'HT-2026-001')"),
            Map.entry("agencyadmin.a", "id in (select enterprise_id from agency_contract_enterprise c join agency_contract k on k.id = c.contract_id"
                    + " where k.number = 'HT-2026-001')"),
            Map.entry("agency.b", "1 = 0"),
            Map.entry("ent.a", "id = (select enterprise_id from user_account where username = 'ent.a')"),
            Map.entry("ent.b", "id = (select enterprise_id from user_account where username = 'ent.b')"));

    @Inject
    EnterpriseQueries enterprises;

    @Inject
    EnterpriseScopes scopes;

    @Inject
    Door door;

    @Inject
    Rows rows;

    @Inject
    BusinessClock clock;

    @Test
    void everybodySeesExactlyTheirOwn() {
        SEES.forEach((username, condition) -> {
            Set<Long> expected = rows.numbers(today("select id from enterprise where " + condition));
            door.enter(username);
            Set<Long> found = new HashSet<>();
            String next = null;
            do {
                Page<EnterpriseRow> page = enterprises.list(EnterpriseFilter.NONE, PageRequest.after(100, next, null));
                assertThat(page.total()).as("count of " + username).isEqualTo(expected.size());
                page.items().forEach(row -> assertThat(found.add(row.id())).isTrue());
                next = page.next();
            } while (next != null);
            assertThat(found).as(username).isEqualTo(expected);
        });
    }

    @Test
    void mostPeopleSeeSomethingAndNotEverything() {
        long all = rows.number("select count(*) from enterprise");
        for (String username : Set.of("steward.haidian", "head.haidian", "officer.kw", "agency.a", "ent.a")) {
            door.enter(username);
            assertThat(enterprises.count(EnterpriseFilter.NONE)).as(username).isBetween(1L, all - 1);
        }
    }

    @Test
    void administratorsAndTheAuditorReadNoBusinessContent() {
        for (String username : Set.of("sysadmin", "secadmin", "auditor")) {
            door.enter(username);
            assertThatThrownBy(() -> enterprises.list(EnterpriseFilter.NONE, PageRequest.first(1))).as(username).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void anEndedAssignmentOpensNothing() {
        Set<Long> ended = rows.numbers(today("select a.enterprise_id from steward_assignment a join user_account u on u.id = a.user_id"
                + " join enterprise e on e.id = a.enterprise_id where u.username = 'steward.chaoyang' and a.valid_to < {today} and e.district <> '110105'"));
        assertThat(ended).isNotEmpty();
        door.enter("steward.chaoyang");
        for (long id : ended) {
            assertThatThrownBy(() -> enterprises.detail(id)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void theListTheCountAndTheSingleReadAgree() {
        Set<Long> some = rows.numbers("select id from enterprise where mod(id, 5) = 0");
        for (String username : SEES.keySet()) {
            Set<Long> expected = rows.numbers(today("select id from enterprise where mod(id, 5) = 0 and (" + SEES.get(username) + ")"));
            door.enter(username);
            EnterpriseScope readable = scopes.readable();
            for (long id : some) {
                assertThat(scopes.covers(readable, id)).as(username + " " + id).isEqualTo(expected.contains(id));
            }
        }
    }

    /** The day of the business in place of {@code {today}}: that of the database may be another one. */
    private String today(String sql) {
        return sql.replace("{today}", "date '" + clock.today() + "'");
    }
}
