package org.fuwubao.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fuwubao.enterprise.EnterpriseFilter.LibraryStatus;
import org.fuwubao.it.Door;
import org.fuwubao.it.Rows;
import org.fuwubao.it.Statements;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Forbidden;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(ArquillianExtension.class)
class EnterpriseQueriesIT {

    private static final List<String> SORTS = List.of("updatedAt", "-updatedAt", "name", "-name", "foundedOn", "-foundedOn", "staff", "-staff");
    private static final List<String> READERS = List.of("steward.haidian", "deputy.haidian", "head.haidian", "coordinator", "leader",
            "officer.kw", "agency.a", "ent.a");

    @Inject
    EnterpriseQueries enterprises;

    @Inject
    Door door;

    @Inject
    Rows rows;

    @Inject
    Statements statements;

    @Inject
    BusinessClock clock;

    @Inject
    UserTransaction transaction;

    @BeforeEach
    void wholeCity() {
        door.enter("coordinator");
    }

    @Test
    void aPageCarriesTheCountOfTheWholeList() {
        Page<EnterpriseRow> page = enterprises.list(EnterpriseFilter.NONE, PageRequest.first(20));
        assertThat(page.items()).hasSize(20);
        assertThat(page.total()).isEqualTo(rows.number("select count(*) from enterprise"));
        assertThat(page.totalIsLowerBound()).isFalse();
        assertThat(page.previous()).isNull();
    }

    @Test
    void aListTakesThreeStatementsWhoeverReadsIt() {
        for (String reader : READERS) {
            door.enter(reader);
            assertThat(statements.of(() -> enterprises.list(EnterpriseFilter.NONE, PageRequest.first(20)))).as(reader).isBetween(2L, 3L);
        }
    }

    @Test
    void aFileTakesSixStatementsWhoeverReadsIt() {
        for (String reader : READERS) {
            door.enter(reader);
            long id = enterprises.list(EnterpriseFilter.NONE, PageRequest.first(1)).items().get(0).id();
            assertThat(statements.of(() -> enterprises.detail(id))).as(reader).isBetween(2L, 6L);
        }
    }

    @Test
    void readingOnFromPageToPageMeetsEveryRowOnceInEveryOrder() {
        Set<Long> all = rows.numbers("select id from enterprise");
        for (String sort : SORTS) {
            assertThat(forwards(sort, 37)).as(sort).doesNotHaveDuplicates().hasSameElementsAs(all);
        }
    }

    @Test
    void readingBackFromTheEndGivesTheSameRowsTurnedRound() {
        for (String sort : SORTS) {
            assertThat(backwards(sort, 37)).as(sort).isEqualTo(forwards(sort, 41));
        }
    }

    @Test
    void rowsWithTheSameValueOrNoneAreNeitherLostNorDoubled() throws Exception {
        transaction.begin();
        try {
            Timestamp same = Timestamp.from(Instant.parse("2026-01-01T00:00:00Z"));
            rows.change("update enterprise set updated_at = ? where mod(id, 2) = 0", same);
            rows.change("update enterprise set staff = null, founded_on = null where mod(id, 3) = 0");
            rows.change("update enterprise set staff = 50, founded_on = ? where mod(id, 3) = 1", java.sql.Date.valueOf("2001-02-03"));
            Set<Long> all = rows.numbers("select id from enterprise");
            for (String sort : SORTS) {
                List<Long> forwards = forwards(sort, 7);
                assertThat(forwards).as(sort).doesNotHaveDuplicates().hasSameElementsAs(all);
                assertThat(backwards(sort, 11)).as(sort).isEqualTo(forwards);
            }
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void aPageByNumberIsTheOneThatReadingOnWouldGive() {
        List<Long> read = forwards("name", 20);
        Page<EnterpriseRow> third = enterprises.list(EnterpriseFilter.NONE, PageRequest.at(20, 40, "name"));
        assertThat(ids(third)).isEqualTo(read.subList(40, 60));
        Page<EnterpriseRow> second = enterprises.list(EnterpriseFilter.NONE, PageRequest.before(20, third.previous(), "name"));
        assertThat(ids(second)).isEqualTo(read.subList(20, 40));
    }

    @Test
    void filesWithoutAValueComeLastInBothDirections() throws Exception {
        transaction.begin();
        try {
            rows.change("update enterprise set staff = null where mod(id, 3) = 0");
            for (String sort : List.of("staff", "-staff")) {
                Page<EnterpriseRow> last = enterprises.list(EnterpriseFilter.NONE, PageRequest.before(20, PageRequest.END, sort));
                assertThat(last.items()).as(sort).hasSize(20).allSatisfy(row -> assertThat(row.staff()).isNull());
                assertThat(last.next()).isNull();
            }
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void everyFilterGivesTheRowsThatTheDatabaseHasForIt() {
        check(filter(f -> f.district = "110108"), "district = '110108'");
        check(filter(f -> f.industry = "M"), "industry >= '73' and industry < '76'");
        check(filter(f -> f.industry = "74"), "industry like '74%'");
        check(filter(f -> f.tier = Tier.A), "tier = 'A'");
        check(filter(f -> f.onKeyList = true), "on_key_list = true");
        check(filter(f -> f.packageLevel = PackageLevel.CITY), "package_level = 'CITY'");
        check(filter(f -> f.library = LibraryStatus.YES), "in_statistics_library = true");
        check(filter(f -> f.library = LibraryStatus.NO), "in_statistics_library = false");
        check(filter(f -> f.library = LibraryStatus.UNKNOWN), "in_statistics_library is null");
        check(filter(f -> f.status = RegistrationStatus.EXISTING), "registration_status = 'EXISTING'");
        check(filter(f -> f.tag = aTag()), "id in (select enterprise_id from enterprise_tag where tag = '" + aTag() + "')");
        check(filter(f -> f.steward = "steward.haidian"), "id in (select a.enterprise_id from steward_assignment a join user_account u"
                + " on u.id = a.user_id where u.username = 'steward.haidian' and a.valid_from <= {today} and (a.valid_to is null or a.valid_to >= {today}))");
        check(filter(f -> f.incomplete = true), "id not in (select enterprise_id from steward_assignment where role = 'LOCAL'"
                + " and valid_from <= {today} and (valid_to is null or valid_to >= {today}))");
    }

    @Test
    void changedAfterIsStrict() {
        EnterpriseRow newest = enterprises.list(EnterpriseFilter.NONE, PageRequest.first(3)).items().get(2);
        assertThat(enterprises.count(filter(f -> f.updatedAfter = newest.updatedAt()))).isEqualTo(2);
    }

    @Test
    void anOrderOrACursorThatAListDoesNotKnowIsRefused() {
        assertRefused("SORT", PageRequest.at(20, 0, "uscc"));
        assertRefused("CURSOR", PageRequest.after(20, "nonsense", null));
        String ofNames = enterprises.list(EnterpriseFilter.NONE, PageRequest.at(20, 0, "name")).next();
        assertRefused("CURSOR", PageRequest.after(20, ofNames, "staff"));
    }

    @Test
    void theNumberOfHitsTellsNobodyATierThatIsNotShown() {
        for (String reader : List.of("agency.a", "ent.a")) {
            door.enter(reader);
            assertThatThrownBy(() -> enterprises.count(filter(f -> f.tier = Tier.A))).as(reader).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> enterprises.count(filter(f -> f.onKeyList = true))).as(reader).isInstanceOf(Forbidden.class);
            EnterpriseRow row = enterprises.list(EnterpriseFilter.NONE, PageRequest.first(1)).items().get(0);
            assertThat(row.tier()).isNull();
            assertThat(row.onKeyList()).isNull();
            assertThat(enterprises.detail(row.id()).form().tier()).isNull();
        }
    }

    @Test
    void rowsForHitsKeepTheirOrderAndLeaveOutWhatLiesOutside() {
        List<Long> haidian = new ArrayList<>(rows.numbers("select id from enterprise where district = '110108' order by id"));
        long elsewhere = rows.number("select min(id) from enterprise where district = '110119'");
        Collections.reverse(haidian);
        List<Long> asked = new ArrayList<>(haidian.subList(0, 5));
        asked.add(2, elsewhere);
        door.enter("steward.haidian");
        assertThat(enterprises.rows(asked)).extracting(EnterpriseRow::id).isEqualTo(haidian.subList(0, 5));
    }

    @Test
    void aFileOutsideTheScopeAnswersLikeNone() {
        door.enter("steward.haidian");
        long elsewhere = rows.number("select min(id) from enterprise where district = '110119'");
        assertThatThrownBy(() -> enterprises.detail(elsewhere)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> enterprises.detail(9_999_999_999L)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverIsNobodyReadsNothing() {
        door.leave();
        assertThatThrownBy(() -> enterprises.list(EnterpriseFilter.NONE, PageRequest.first(1))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> enterprises.detail(1)).isInstanceOf(Forbidden.class);
    }

    private void check(EnterpriseFilter filter, String condition) {
        Set<Long> expected = rows.numbers("select id from enterprise where " + condition.replace("{today}", "date '" + clock.today() + "'"));
        Set<Long> found = new HashSet<>();
        String next = null;
        do {
            Page<EnterpriseRow> page = enterprises.list(filter, PageRequest.after(100, next, null));
            assertThat(page.total()).as(condition).isEqualTo(expected.size());
            found.addAll(ids(page));
            next = page.next();
        } while (next != null);
        assertThat(found).as(condition).isNotEmpty().isEqualTo(expected);
    }

    private String aTag() {
        return enterprises.list(EnterpriseFilter.NONE, PageRequest.at(100, 0, "name")).items().stream()
                .flatMap(row -> enterprises.detail(row.id()).form().tags().stream()).findFirst().orElseThrow();
    }

    private List<Long> forwards(String sort, int size) {
        List<Long> met = new ArrayList<>();
        String next = null;
        do {
            Page<EnterpriseRow> page = enterprises.list(EnterpriseFilter.NONE, PageRequest.after(size, next, sort));
            met.addAll(ids(page));
            next = page.next();
        } while (next != null);
        return met;
    }

    private List<Long> backwards(String sort, int size) {
        List<Long> met = new ArrayList<>();
        String previous = PageRequest.END;
        do {
            Page<EnterpriseRow> page = enterprises.list(EnterpriseFilter.NONE, PageRequest.before(size, previous, sort));
            met.addAll(0, ids(page));
            previous = page.previous();
        } while (previous != null);
        return met;
    }

    private static List<Long> ids(Page<EnterpriseRow> page) {
        return page.items().stream().map(EnterpriseRow::id).toList();
    }

    private void assertRefused(String code, PageRequest page) {
        assertThatThrownBy(() -> enterprises.list(EnterpriseFilter.NONE, page)).isInstanceOfSatisfying(BusinessRuleViolation.class,
                refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static EnterpriseFilter filter(java.util.function.Consumer<Wish> wish) {
        Wish w = new Wish();
        wish.accept(w);
        return new EnterpriseFilter(w.district, w.industry, w.tier, w.steward, w.library, w.tag, w.onKeyList, w.packageLevel, w.status,
                w.incomplete, w.updatedAfter);
    }

    private static final class Wish {
        String district;
        String industry;
        Tier tier;
        String steward;
        LibraryStatus library;
        String tag;
        Boolean onKeyList;
        PackageLevel packageLevel;
        RegistrationStatus status;
        Boolean incomplete;
        Instant updatedAfter;
    }
}
