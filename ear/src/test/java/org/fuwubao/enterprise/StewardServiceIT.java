package org.fuwubao.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fuwubao.it.Door;
import org.fuwubao.it.Rows;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Forbidden;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.StaleEdit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(ArquillianExtension.class)
class StewardServiceIT {

    @Inject
    StewardService stewards;

    @Inject
    EnterpriseService service;

    @Inject
    EnterpriseQueries enterprises;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    @Inject
    Rows rows;

    private long id;
    private LocalDate today;

    @BeforeEach
    void aFileThatNobodyLooksAfter() {
        today = clock.today();
        door.enter("head.haidian");
        id = service.create(EnterpriseForm.of("管甲计量有限公司", null, "尚未领照", "110108"));
    }

    @Test
    void anAssignmentOpensAFileOfAnotherDistrictWhileItRuns() {
        door.enter("steward.chaoyang");
        assertThatThrownBy(() -> enterprises.detail(id)).isInstanceOf(NotFound.class);

        door.enter("head.haidian");
        long assignment = stewards.assign(id, version(), "steward.chaoyang", StewardRole.SECTOR, today.minusDays(30), null);
        door.enter("steward.chaoyang");
        EnterpriseDetail file = enterprises.detail(id);
        assertThat(file.editable()).isTrue();
        service.edit(id, file.version(), file.form());

        door.enter("head.haidian");
        stewards.end(id, assignment, version(), today.minusDays(1));
        door.enter("steward.chaoyang");
        assertThatThrownBy(() -> enterprises.detail(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.edit(id, file.version() + 2, file.form())).isInstanceOf(NotFound.class);
    }

    @Test
    void theLastDayStillCountsAndTheFirstDayDoesNotComeEarly() {
        stewards.assign(id, version(), "steward.chaoyang", StewardRole.LIAISON, today.plusDays(1), null);
        door.enter("steward.chaoyang");
        assertThatThrownBy(() -> enterprises.detail(id)).isInstanceOf(NotFound.class);
        door.enter("head.haidian");
        stewards.assign(id, version(), "steward.chaoyang", StewardRole.BUILDING, today.minusDays(5), today);
        door.enter("steward.chaoyang");
        assertThat(enterprises.detail(id).id()).isEqualTo(id);
    }

    @Test
    void onlyALocalStewardMakesTheFileComplete() {
        stewards.assign(id, version(), "deputy.haidian", StewardRole.DEPUTY, null, null);
        assertThat(enterprises.detail(id).incomplete()).isTrue();
        stewards.assign(id, version(), "steward.haidian", StewardRole.LOCAL, null, null);
        EnterpriseDetail file = enterprises.detail(id);
        assertThat(file.incomplete()).isFalse();
        assertThat(file.stewards()).extracting(StewardRow::username).containsExactlyInAnyOrder("deputy.haidian", "steward.haidian");
        assertThat(file.stewards()).allSatisfy(steward -> assertThat(steward.from()).isEqualTo(today));
    }

    @Test
    void anEndedAssignmentStaysInTheFile() {
        long assignment = stewards.assign(id, version(), "steward.haidian", StewardRole.LOCAL, today.minusDays(9), null);
        stewards.end(id, assignment, version(), today.minusDays(1));
        assertThat(enterprises.detail(id).stewards()).singleElement().satisfies(steward -> {
            assertThat(steward.running()).isFalse();
            assertThat(steward.to()).isEqualTo(today.minusDays(1));
        });
    }

    @Test
    void peopleAreNamedByThoseWhoMayOnly() {
        for (String reader : new String[] {"steward.haidian", "leader", "officer.kw", "agency.a", "ent.a", "sysadmin"}) {
            long seen = version();
            door.enter(reader);
            assertThatThrownBy(() -> stewards.assign(id, seen, "steward.haidian", StewardRole.LOCAL, null, null)).as(reader).isInstanceOf(Forbidden.class);
            door.enter("head.haidian");
        }
        long elsewhere = rows.number("select min(id) from enterprise where district = '110119'");
        assertThatThrownBy(() -> stewards.assign(elsewhere, 0, "steward.haidian", StewardRole.LOCAL, null, null)).isInstanceOf(NotFound.class);
        long foreign = rows.number("select min(a.id) from steward_assignment a join enterprise e on e.id = a.enterprise_id where e.district = '110119'");
        assertThatThrownBy(() -> stewards.end(elsewhere, foreign, 0, today)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stewards.end(id, foreign, version(), today)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stewards.end(id, 9_999_999_999L, version(), today)).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyPeopleOfTheGovernmentLookAfterEnterprises() {
        assertRefused("USER_UNKNOWN", "user", () -> stewards.assign(id, version(), "nobody.there", StewardRole.LOCAL, null, null));
        assertRefused("USER_UNKNOWN", "user", () -> stewards.assign(id, version(), "ent.b", StewardRole.LOCAL, null, null));
        assertRefused("USER_UNKNOWN", "user", () -> stewards.assign(id, version(), "agency.a", StewardRole.LOCAL, null, null));
    }

    @Test
    void whatCannotBeTrueIsRefused() {
        assertRefused("REQUIRED", "role", () -> stewards.assign(id, version(), "steward.haidian", null, null, null));
        assertRefused("ENDS_BEFORE_IT_BEGINS", "to", () -> stewards.assign(id, version(), "steward.haidian", StewardRole.LOCAL, today, today.minusDays(1)));
        long assignment = stewards.assign(id, version(), "steward.haidian", StewardRole.LOCAL, today, null);
        assertRefused("ENDS_BEFORE_IT_BEGINS", "to", () -> stewards.end(id, assignment, version(), today.minusDays(1)));
        assertRefused("REQUIRED", "to", () -> stewards.end(id, assignment, version(), null));
    }

    @Test
    void aChangeOfStewardsIsAChangeOfTheFile() {
        long seen = version();
        stewards.assign(id, seen, "steward.haidian", StewardRole.LOCAL, null, null);
        assertThat(version()).isGreaterThan(seen);
        assertThatThrownBy(() -> stewards.assign(id, seen, "deputy.haidian", StewardRole.DEPUTY, null, null)).isInstanceOf(StaleEdit.class);
        assertThat(enterprises.detail(id).stewards()).hasSize(1);
    }

    private long version() {
        return enterprises.detail(id).version();
    }

    private static void assertRefused(String code, String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }
}
