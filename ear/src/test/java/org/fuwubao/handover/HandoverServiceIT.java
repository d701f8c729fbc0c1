package org.fuwubao.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fuwubao.enterprise.EnterpriseForm;
import org.fuwubao.enterprise.EnterpriseQueries;
import org.fuwubao.enterprise.EnterpriseService;
import org.fuwubao.enterprise.StewardRole;
import org.fuwubao.enterprise.StewardRow;
import org.fuwubao.enterprise.StewardService;
import org.fuwubao.it.Door;
import org.fuwubao.it.Rows;
import org.fuwubao.it.Statements;
import org.fuwubao.message.MessageQueries;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Forbidden;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.PageRequest;
import org.fuwubao.shared.StaleEdit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(ArquillianExtension.class)
class HandoverServiceIT {

    @Inject
    HandoverService service;

    @Inject
    HandoverQueries handovers;

    @Inject
    EnterpriseService enterprises;

    @Inject
    EnterpriseQueries files;

    @Inject
    StewardService stewards;

    @Inject
    MessageQueries messages;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    @Inject
    Rows rows;

    @Inject
    Statements statements;

    private LocalDate today;
    private long id;

    @BeforeEach
    void aFileOfStewardHaidianSinceAMonth() {
        today = clock.today();
        id = file("交接甲检测有限公司", "steward.haidian");
    }

    private long file(String name, String steward) {
        door.enter("head.haidian");
        long file = enterprises.create(EnterpriseForm.of(name, null, "尚未领照", "110108"));
        stewards.assign(file, files.detail(file).version(), steward, StewardRole.LOCAL, today.minusDays(30), null);
        door.enter(steward);
        return file;
    }

    @Test
    void nothingChangesBeforeTheReceiverAcknowledgesAndHistoryStaysUnderTheOldName() {
        long handover = propose(id, "deputy.haidian", today);
        assertThat(running(id)).extracting(StewardRow::username).containsExactly("steward.haidian");

        door.enter("deputy.haidian");
        assertThat(messages.list(true, PageRequest.first(5)).items()).anySatisfy(message -> {
            assertThat(message.link()).isEqualTo("/staff/handover/detail?id=" + handover);
            assertThat(message.body()).contains("李海燕");
        });
        assertThat(handovers.list(HandoverBox.TO_ACKNOWLEDGE, HandoverState.PENDING, PageRequest.first(100)).items()).extracting(HandoverRow::id).contains(handover);
        service.acknowledge(handover, version(handover));

        assertThat(running(id)).singleElement().satisfies(now -> {
            assertThat(now.username()).isEqualTo("deputy.haidian");
            assertThat(now.role()).isEqualTo(StewardRole.LOCAL);
            assertThat(now.from()).isEqualTo(today);
        });
        assertThat(files.detail(id).stewards()).filteredOn(row -> !row.running()).singleElement().satisfies(before -> {
            assertThat(before.username()).isEqualTo("steward.haidian");
            assertThat(before.from()).isEqualTo(today.minusDays(30));
            assertThat(before.to()).isEqualTo(today.minusDays(1));
        });
        assertThat(files.detail(id).editable()).isTrue();
        door.enter("steward.haidian");
        assertThat(files.detail(id).editable()).as("the giver no longer edits").isFalse();
        assertThat(handovers.detail(handover).row().state()).isEqualTo(HandoverState.ACKNOWLEDGED);
    }

    @Test
    void aDayToComeChangesHandsOnThatDay() {
        long handover = propose(id, "deputy.haidian", today.plusDays(10));
        door.enter("deputy.haidian");
        service.acknowledge(handover, version(handover));
        assertThat(running(id)).extracting(StewardRow::username).containsExactly("steward.haidian");
        assertThat(files.detail(id).stewards()).extracting(StewardRow::username, StewardRow::from, StewardRow::to).containsExactlyInAnyOrder(
                org.assertj.core.groups.Tuple.tuple("steward.haidian", today.minusDays(30), today.plusDays(9)),
                org.assertj.core.groups.Tuple.tuple("deputy.haidian", today.plusDays(10), null));
    }

    @Test
    void manyPassInOneActAndWhatEndedMeanwhileLapses() {
        long second = file("交接乙检测有限公司", "steward.haidian");
        long third = file("交接丙检测有限公司", "steward.haidian");
        long handover = service.propose(form(Set.of(id, second, third), "deputy.haidian", today));
        door.enter("head.haidian");
        StewardRow ended = running(third).get(0);
        stewards.end(third, ended.id(), files.detail(third).version(), today.minusDays(1));
        door.enter("deputy.haidian");
        service.acknowledge(handover, version(handover));
        assertThat(handovers.items(handover, PageRequest.first(10)).items()).extracting(HandoverItemRow::enterpriseId, HandoverItemRow::outcome)
                .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple(id, ItemOutcome.PASSED), org.assertj.core.groups.Tuple.tuple(second, ItemOutcome.PASSED),
                        org.assertj.core.groups.Tuple.tuple(third, ItemOutcome.LAPSED));
        assertThat(running(third)).isEmpty();
    }

    @Test
    void aDeputyStandsBesideUntilTheLastDayOrUntilTakenBack() {
        HandoverForm form = new HandoverForm(HandoverKind.DEPUTY, null, "steward.chaoyang", today, today.plusDays(5), "休假", Set.of(id), List.of());
        long handover = service.propose(form);
        door.enter("steward.chaoyang");
        assertThatThrownBy(() -> files.detail(id)).isInstanceOf(NotFound.class);
        service.acknowledge(handover, version(handover));
        assertThat(files.detail(id).editable()).as("a deputy edits, in another district too").isTrue();
        assertThat(running(id)).extracting(StewardRow::username, StewardRow::role).containsExactlyInAnyOrder(
                org.assertj.core.groups.Tuple.tuple("steward.haidian", StewardRole.LOCAL), org.assertj.core.groups.Tuple.tuple("steward.chaoyang", StewardRole.DEPUTY));
        assertThatThrownBy(() -> service.takeBack(handover, version(handover))).as("not the deputy").isInstanceOf(Forbidden.class);

        door.enter("steward.haidian");
        service.takeBack(handover, version(handover));
        assertThat(files.detail(id).stewards()).filteredOn(row -> row.role() == StewardRole.DEPUTY).singleElement()
                .satisfies(deputy -> assertThat(deputy.to()).isEqualTo(today));
        assertRefused("DEPUTY_NOT_RUNNING", null, () -> service.takeBack(handover, version(handover)));
    }

    @Test
    void aDeputyWhoNeverBeganLeavesNoDays() {
        long handover = service.propose(new HandoverForm(HandoverKind.DEPUTY, null, "deputy.haidian", today.plusDays(3), today.plusDays(5), "休假", Set.of(id), List.of()));
        door.enter("deputy.haidian");
        service.acknowledge(handover, version(handover));
        door.enter("steward.haidian");
        service.takeBack(handover, version(handover));
        assertThat(files.detail(id).stewards()).extracting(StewardRow::username).containsExactly("steward.haidian");
    }

    @Test
    void rejectedOrTakenBackNothingChangesAndItCanBeProposedAgain() {
        long rejected = propose(id, "deputy.haidian", today);
        door.enter("deputy.haidian");
        assertRefused("REQUIRED", "reason", () -> service.reject(rejected, version(rejected), " "));
        service.reject(rejected, version(rejected), "名下企业过多");
        door.enter("steward.haidian");
        assertThat(handovers.detail(rejected).decision()).isEqualTo("名下企业过多");
        long withdrawn = propose(id, "deputy.haidian", today);
        service.reject(withdrawn, version(withdrawn), "填错了人");
        assertThat(running(id)).extracting(StewardRow::username).containsExactly("steward.haidian");
        assertThat(rows.number("select count(*) from audit_entry where object_kind = 'HANDOVER' and object_id = ? and act = 'WITHDRAW'", String.valueOf(withdrawn))).isOne();
        door.enter("deputy.haidian");
        assertThatThrownBy(() -> service.acknowledge(withdrawn, 0)).isInstanceOf(StaleEdit.class);
        assertRefused("HANDOVER_DECIDED", null, () -> service.acknowledge(withdrawn, version(withdrawn)));
    }

    @Test
    void anAssignmentWaitsInOneHandOverOnly() {
        propose(id, "deputy.haidian", today);
        assertRefused("HANDOVER_OPEN", "enterprises", () -> propose(id, "steward.chaoyang", today));
        assertThat(handovers.givable("steward.haidian", "交接甲", PageRequest.first(100)).items()).extracting(HandoverQueries.Givable::enterpriseId).doesNotContain(id);
    }

    @Test
    void foreignHandOversAndEnterprisesDoNotExist() {
        long handover = propose(id, "deputy.haidian", today);
        long foreign = rows.number("select min(e.id) from enterprise e join steward_assignment a on a.enterprise_id = e.id where e.district = '110119' and a.valid_to is null");
        assertThatThrownBy(() -> propose(foreign, "deputy.haidian", today)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> propose(9_999_999_999L, "deputy.haidian", today)).isInstanceOf(NotFound.class);
        for (String stranger : List.of("steward.chaoyang", "ent.a")) {
            door.enter(stranger);
            assertThatThrownBy(() -> handovers.detail(handover)).as(stranger).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> handovers.items(handover, PageRequest.first(10))).as(stranger).isInstanceOf(NotFound.class);
        }
        door.enter("steward.chaoyang");
        assertThatThrownBy(() -> service.acknowledge(handover, 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.reject(handover, 0, "x")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.acknowledge(9_999_999_999L, 0)).isInstanceOf(NotFound.class);
        for (String reader : List.of("officer.kw", "leader", "agency.a", "ent.a", "sysadmin", "auditor")) {
            door.enter(reader);
            assertThatThrownBy(() -> propose(id, "deputy.haidian", today)).as(reader).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> service.acknowledge(handover, 0)).as(reader).isInstanceOf(Forbidden.class);
        }
        door.enter("head.haidian");
        assertThat(handovers.detail(handover).acts()).containsExactly(HandoverAct.WITHDRAW);
        assertThatThrownBy(() -> service.acknowledge(handover, 0)).as("seen, but for the receiver").isInstanceOf(Forbidden.class);
    }

    @Test
    void aStewardGivesTheOwnAndAHeadWhatTheTreeHas() {
        long others = file("交接丁检测有限公司", "deputy.haidian");
        door.enter("steward.haidian");
        assertThatThrownBy(() -> service.propose(form("deputy.haidian", Set.of(others), "steward.chaoyang", today))).as("a colleague's").isInstanceOf(Forbidden.class);
        door.enter("head.haidian");
        long handover = service.propose(form("deputy.haidian", Set.of(others), "steward.haidian", today));
        door.enter("steward.haidian");
        service.acknowledge(handover, version(handover));
        assertThat(running(others)).extracting(StewardRow::username).containsExactly("steward.haidian");
    }

    @Test
    void whatCannotBeTrueIsRefused() {
        assertRefused("HANDOVER_TO_ONESELF", "receiver", () -> propose(id, "steward.haidian", today));
        assertRefused("USER_UNKNOWN", "receiver", () -> propose(id, "nobody.there", today));
        assertRefused("RECEIVER_UNKNOWN", "receiver", () -> propose(id, "agency.a", today));
        assertRefused("RECEIVER_UNKNOWN", "receiver", () -> propose(id, "officer.kw", today));
        assertRefused("PAST_DAY", "startsOn", () -> propose(id, "deputy.haidian", today.minusDays(1)));
        assertRefused("REQUIRED", "endsOn", () -> service.propose(new HandoverForm(HandoverKind.DEPUTY, null, "deputy.haidian", today, null, "x", Set.of(id), List.of())));
        assertRefused("HANDOVER_FOR_GOOD_HAS_NO_END", "endsOn", () -> service.propose(new HandoverForm(HandoverKind.FOR_GOOD, null, "deputy.haidian", today, today, "x", Set.of(id), List.of())));
        assertRefused("REQUIRED", "enterprises", () -> service.propose(form(Set.of(), "deputy.haidian", today)));
        assertRefused("REQUIRED", "reason", () -> service.propose(new HandoverForm(HandoverKind.FOR_GOOD, null, "deputy.haidian", today, null, null, Set.of(id), List.of())));
        door.enter("head.haidian");
        assertRefused("NOT_IN_CHARGE", "enterprises", () -> service.propose(form("deputy.haidian", Set.of(id), "steward.haidian", today)));
    }

    @Test
    void theEnterpriseHearsOfItAndNothingElse() {
        long own = rows.number("select enterprise_id from user_account where username = 'ent.a'");
        String giver = "steward.haidian";
        door.enter("head.haidian");
        if (running(own).stream().noneMatch(row -> row.username().equals(giver) && row.to() == null)) {
            stewards.assign(own, files.detail(own).version(), giver, StewardRole.BUILDING, today.minusDays(2), today.plusDays(40));
        }
        long handover = service.propose(form(giver, Set.of(own), "steward.shunyi", today.plusDays(30)));
        door.enter("steward.shunyi");
        service.reject(handover, version(handover), "测试：不接收");
        door.enter("ent.a");
        long before = messages.list(false, PageRequest.first(1)).total();
        door.enter("head.haidian");
        long second = service.propose(new HandoverForm(HandoverKind.DEPUTY, giver, "steward.shunyi", today.plusDays(30), today.plusDays(31), "测试", Set.of(own), List.of()));
        door.enter("steward.shunyi");
        service.acknowledge(second, version(second));
        door.enter("ent.a");
        assertThat(messages.list(false, PageRequest.first(1)).total()).isEqualTo(before + 1);
        assertThat(messages.list(false, PageRequest.first(1)).items().get(0).link()).isEqualTo("/portal/home");
        assertThat(handovers.notices()).anySatisfy(notice -> assertThat(notice.startsOn()).isEqualTo(today.plusDays(30)));
        assertThat(handovers.list(HandoverBox.ALL, null, PageRequest.first(100)).items()).isEmpty();
        door.enter("head.haidian");
        service.takeBack(second, version(second));
    }

    @Test
    void listsAreReadInThreeStatementsAtMost() {
        propose(id, "deputy.haidian", today);
        for (String reader : List.of("steward.haidian", "head.haidian", "coordinator")) {
            door.enter(reader);
            assertThat(handovers.list(HandoverBox.ALL, null, PageRequest.first(20)).items()).as(reader).isNotEmpty();
            assertThat(statements.of(() -> handovers.list(HandoverBox.ALL, null, PageRequest.first(20)))).as(reader).isLessThanOrEqualTo(3);
            assertThat(handovers.count(HandoverBox.ALL, HandoverState.PENDING)).isEqualTo(handovers.list(HandoverBox.ALL, HandoverState.PENDING, PageRequest.first(1)).total());
        }
        door.enter("head.haidian");
        assertThat(handovers.givers()).extracting(HandoverQueries.Person::username).contains("steward.haidian").doesNotContain("steward.shunyi");
        assertThat(handovers.receivers("steward.haidian")).extracting(HandoverQueries.Person::username).contains("deputy.haidian", "steward.shunyi")
                .doesNotContain("steward.haidian", "agency.a", "ent.a", "officer.kw");
        door.enter("steward.haidian");
        assertThat(handovers.givers()).extracting(HandoverQueries.Person::username).containsExactly("steward.haidian");
        assertThat(handovers.givableIds("deputy.haidian")).isEmpty();
    }

    private long propose(long enterprise, String receiver, LocalDate day) {
        return service.propose(form(Set.of(enterprise), receiver, day));
    }

    private static HandoverForm form(Set<Long> ids, String receiver, LocalDate day) {
        return form(null, ids, receiver, day);
    }

    private static HandoverForm form(String giver, Set<Long> ids, String receiver, LocalDate day) {
        return new HandoverForm(HandoverKind.FOR_GOOD, giver, receiver, day, null, "岗位调整", ids, List.of());
    }

    private long version(long handover) {
        return handovers.detail(handover).row().version();
    }

    private List<StewardRow> running(long file) {
        return files.detail(file).stewards().stream().filter(StewardRow::running).toList();
    }

    private static void assertRefused(String code, String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }
}
