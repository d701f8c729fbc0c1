package org.fuwubao.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fuwubao.audit.AuditRow;
import org.fuwubao.ending.EndService;
import org.fuwubao.enterprise.EnterpriseForm;
import org.fuwubao.enterprise.EnterpriseHistory;
import org.fuwubao.enterprise.EnterpriseQueries;
import org.fuwubao.enterprise.EnterpriseService;
import org.fuwubao.enterprise.RegistrationStatus;
import org.fuwubao.enterprise.StewardRole;
import org.fuwubao.enterprise.StewardRow;
import org.fuwubao.enterprise.StewardService;
import org.fuwubao.handover.HandoverForm;
import org.fuwubao.handover.HandoverKind;
import org.fuwubao.handover.HandoverQueries;
import org.fuwubao.handover.HandoverService;
import org.fuwubao.handover.WorkChoice;
import org.fuwubao.handover.WorkDecision;
import org.fuwubao.handover.WorkItem;
import org.fuwubao.it.Door;
import org.fuwubao.it.Rows;
import org.fuwubao.it.Statements;
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
class RelocationServiceIT {

    private static final String HAIDIAN = "110108";
    private static final String CHAOYANG = "110105";

    @Inject
    RelocationService service;

    @Inject
    RelocationQueries relocations;

    @Inject
    FormerFiles formerFiles;

    @Inject
    DueMoves due;

    @Inject
    DueMoves.DueMove dueMove;

    @Inject
    EnterpriseService enterprises;

    @Inject
    EnterpriseQueries files;

    @Inject
    EnterpriseHistory history;

    @Inject
    StewardService stewards;

    @Inject
    HandoverService handovers;

    @Inject
    HandoverQueries handoverQueries;

    @Inject
    EndService ends;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    @Inject
    Rows rows;

    @Inject
    Statements statements;

    private long id;
    private LocalDate today;

    @BeforeEach
    void aFileOfHaidian() {
        today = clock.today();
        door.enter("steward.haidian");
        id = enterprises.create(EnterpriseForm.of("迁区甲检测有限公司", null, "尚未领照", HAIDIAN));
        // who was in charge for a day, even the first, stays in charge for it
        rows.change("update steward_assignment set valid_from = ? where enterprise_id = ?", java.sql.Date.valueOf(today.minusDays(30)), id);
        door.enter("head.haidian");
        stewards.assign(id, files.detail(id).version(), "officer.kw", StewardRole.SECTOR, today.minusDays(5), null);
        door.enter("steward.haidian");
    }

    @Test
    void theNewDistrictGetsTheFileAndTheOldOneReadsUpToThatDay() {
        long move = propose(null);
        assertThat(files.detail(id).district()).isEqualTo(HAIDIAN);
        door.enter("head.chaoyang");
        assertThatThrownBy(() -> files.detail(id)).as("before").isInstanceOf(NotFound.class);
        assertThat(relocations.list(RelocationBox.TO_ACKNOWLEDGE, null, PageRequest.first(50)).items()).extracting(RelocationRow::id).contains(move);
        service.accept(move, version(move), "steward.chaoyang");
        assertThat(relocations.list(RelocationBox.TO_ACKNOWLEDGE, null, PageRequest.first(50)).items()).extracting(RelocationRow::id).doesNotContain(move);
        door.enter("head.haidian");
        service.release(move, version(move), List.of());

        assertThat(relocations.detail(move).row().state()).isEqualTo(RelocationState.DONE);
        assertThatThrownBy(() -> files.detail(id)).as("the old district has no file any more").isInstanceOf(NotFound.class);
        door.enter("steward.chaoyang");
        assertThat(files.detail(id).district()).isEqualTo(CHAOYANG);
        assertThat(files.detail(id).editable()).isTrue();
        assertThat(files.detail(id).stewards()).filteredOn(StewardRow::running).extracting(StewardRow::username).containsExactlyInAnyOrder("steward.chaoyang", "officer.kw");
        enterprises.edit(id, files.detail(id).version(), EnterpriseForm.of("迁区改名检测有限公司", null, "尚未领照", CHAOYANG));

        door.enter("steward.haidian");
        assertThatThrownBy(() -> files.detail(id)).isInstanceOf(NotFound.class);
        List<AuditRow> read = history.list(id, PageRequest.first(50)).items();
        assertThat(read).extracting(AuditRow::act).contains("CREATE", "ASSIGN", "PROPOSE_RELOCATION", "RELOCATE");
        assertThat(read.toString()).doesNotContain("迁区改名", "steward.chaoyang\", ");
        assertThat(read).noneSatisfy(row -> assertThat(row.after()).containsEntry("user", "steward.chaoyang"));
        assertThat(formerFiles.get(id).name()).isEqualTo("迁区甲检测有限公司");
        assertThat(formerFiles.list("迁区甲", PageRequest.first(50)).items()).extracting(FormerFiles.Row::enterpriseId).contains(id);
        assertThat(formerFiles.list("迁区改名", PageRequest.first(50)).items()).as("the name of later is not theirs").isEmpty();
        assertThat(statements.of(() -> formerFiles.list(null, PageRequest.first(20)))).isLessThanOrEqualTo(3);

        door.enter("steward.shunyi");
        assertThatThrownBy(() -> formerFiles.get(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> history.list(id, PageRequest.first(5))).isInstanceOf(NotFound.class);
        door.enter("head.chaoyang");
        assertThat(history.list(id, PageRequest.first(50)).items()).anySatisfy(row -> assertThat(row.after()).containsEntry("name", "迁区改名检测有限公司"));
    }

    @Test
    void agreedForADayToComeItIsDoneOnThatDay() {
        long move = propose(today.plusDays(20));
        door.enter("head.haidian");
        service.release(move, version(move), List.of());
        door.enter("head.chaoyang");
        service.accept(move, version(move), "steward.chaoyang");
        assertThat(relocations.detail(move).row().state()).isEqualTo(RelocationState.AGREED);
        door.leave();
        assertThat(dueMove.run(move)).as("not before its day").isFalse();
        rows.change("update relocation set moves_on = ? where id = ?", java.sql.Date.valueOf(today), move);
        assertThat(due.runDue(clock.instant())).isPositive();
        assertThat(dueMove.run(move)).as("not twice").isFalse();
        door.enter("steward.chaoyang");
        assertThat(files.detail(id).district()).isEqualTo(CHAOYANG);
        assertThat(files.detail(id).stewards()).filteredOn(StewardRow::running).extracting(StewardRow::username).contains("steward.chaoyang").doesNotContain("steward.haidian");
    }

    @Test
    void openWorkIsDecidedOneByOne() {
        long contract = rows.number("select min(id) from agency_contract where number = 'HT-2026-001'");
        rows.change("insert into agency_contract_enterprise (contract_id, enterprise_id) values (?, ?)", contract, id);
        long move = propose(null);
        door.enter("head.haidian");
        List<WorkItem> open = relocations.detail(move).open();
        assertThat(open).singleElement().satisfies(item -> assertThat(item.title()).contains("HT-2026-001"));
        assertRefused("WORK_UNDECIDED", () -> service.release(move, version(move), List.of()));
        assertRefused("WORK_CHOICE", () -> service.release(move, version(move), List.of(new WorkDecision("CONTRACT", contract, id, WorkChoice.KEEP))));
        service.release(move, version(move), List.of(new WorkDecision("CONTRACT", contract, id, WorkChoice.FINISH)));
        assertThat(rows.number("select count(*) from agency_contract_enterprise where enterprise_id = ?", id)).as("not before the move").isOne();
        door.enter("head.chaoyang");
        service.accept(move, version(move), "steward.chaoyang");
        assertThat(rows.number("select count(*) from agency_contract_enterprise where enterprise_id = ?", id)).isZero();
    }

    @Test
    void aMoveThatIsOpenPassesOnWithAHandOver() {
        long move = propose(today.plusDays(20));
        List<WorkItem> work = handoverQueries.openWork("steward.haidian", Set.of(id));
        assertThat(work).singleElement().satisfies(item -> assertThat(item.id()).isEqualTo(move));
        HandoverForm undecided = new HandoverForm(HandoverKind.FOR_GOOD, null, "deputy.haidian", today, null, "岗位调整", Set.of(id), List.of());
        assertRefused("WORK_UNDECIDED", () -> handovers.propose(undecided));
        long handover = handovers.propose(new HandoverForm(HandoverKind.FOR_GOOD, null, "deputy.haidian", today, null, "岗位调整", Set.of(id),
                List.of(new WorkDecision("RELOCATION", move, id, WorkChoice.PASS))));
        door.enter("deputy.haidian");
        assertThatThrownBy(() -> relocations.detail(move)).isInstanceOf(NotFound.class);
        handovers.acknowledge(handover, handoverQueries.detail(handover).row().version());
        assertThat(relocations.detail(move).row().owner()).isEqualTo("赵敏");
        service.withdraw(move, version(move), "企业不迁了");
    }

    @Test
    void onePersonDoesNotSpeakForBothAndNobodyForAnother() {
        long move = propose(null);
        door.enter("coordinator");
        service.release(move, version(move), List.of());
        assertRefused("RELOCATION_TWO_PEOPLE", () -> service.accept(move, version(move), "steward.chaoyang"));
        door.enter("head.haidian");
        assertThatThrownBy(() -> service.accept(move, version(move), "steward.chaoyang")).isInstanceOf(Forbidden.class);
        assertRefused("RELOCATION_DECIDED", () -> service.release(move, version(move), List.of()));
        door.enter("steward.haidian");
        assertThatThrownBy(() -> service.release(move, version(move), List.of())).as("an account manager").isInstanceOf(Forbidden.class);
        door.enter("steward.chaoyang");
        assertThatThrownBy(() -> relocations.detail(move)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.accept(move, 0, "steward.chaoyang")).isInstanceOf(NotFound.class);
        for (String other : List.of("officer.kw", "leader", "agency.a", "ent.a", "sysadmin")) {
            door.enter(other);
            assertThatThrownBy(() -> service.accept(move, 0, "steward.chaoyang")).as(other).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> service.propose(new RelocationForm(id, CHAOYANG, false, null, "x"))).as(other).isInstanceOf(Forbidden.class);
        }
        door.enter("head.chaoyang");
        long seen = version(move);
        assertRefused("STEWARD_OF_DISTRICT", () -> service.accept(move, seen, "steward.haidian"));
        service.reject(move, seen, "未在本区实际经营");
        assertThatThrownBy(() -> service.accept(move, seen, "steward.chaoyang")).isInstanceOf(StaleEdit.class);
        door.enter("steward.haidian");
        assertThat(relocations.detail(move).decision()).isEqualTo("未在本区实际经营");
        assertThat(files.detail(id).district()).isEqualTo(HAIDIAN);
        assertThat(propose(null)).isNotEqualTo(move);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertRefused("SAME_DISTRICT", () -> service.propose(new RelocationForm(id, HAIDIAN, false, null, "x")));
        assertRefused("DISTRICT_CODE", () -> service.propose(new RelocationForm(id, "999999", false, null, "x")));
        assertRefused("REQUIRED", () -> service.propose(new RelocationForm(id, null, false, null, "x")));
        assertRefused("REQUIRED", () -> service.propose(new RelocationForm(id, CHAOYANG, false, null, null)));
        assertRefused("PAST_DAY", () -> service.propose(new RelocationForm(id, CHAOYANG, false, today.minusDays(1), "x")));
        propose(null);
        assertRefused("RELOCATION_OPEN", () -> propose(null));
        long elsewhere = rows.number("select min(id) from enterprise where district = '110119'");
        assertThatThrownBy(() -> service.propose(new RelocationForm(elsewhere, CHAOYANG, false, null, "x"))).isInstanceOf(NotFound.class);
        EnterpriseForm form = EnterpriseForm.of("迁区甲检测有限公司", null, "尚未领照", CHAOYANG);
        assertRefused("DISTRICT_BY_RELOCATION", () -> enterprises.edit(id, files.detail(id).version(), form));
    }

    @Test
    void aFileThatEndsMovesNowhere() {
        long move = propose(today.plusDays(9));
        door.enter("head.haidian");
        ends.end(id, files.detail(id).version(), RegistrationStatus.DEREGISTERED, null, "注销");
        assertThat(relocations.detail(move).row().state()).isEqualTo(RelocationState.WITHDRAWN);
    }

    @Test
    void listsAreReadInThreeStatementsAtMost() {
        propose(null);
        for (String reader : List.of("steward.haidian", "head.haidian", "coordinator")) {
            door.enter(reader);
            assertThat(relocations.list(RelocationBox.ALL, null, PageRequest.first(20)).items()).as(reader).isNotEmpty();
            assertThat(statements.of(() -> relocations.list(RelocationBox.ALL, null, PageRequest.first(20)))).as(reader).isLessThanOrEqualTo(3);
        }
    }

    private long propose(LocalDate day) {
        return service.propose(new RelocationForm(id, CHAOYANG, false, day, "办公地迁至望京"));
    }

    private long version(long move) {
        return relocations.detail(move).row().version();
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
