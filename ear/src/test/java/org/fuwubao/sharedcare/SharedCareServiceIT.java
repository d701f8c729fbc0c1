package org.fuwubao.sharedcare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fuwubao.enterprise.EnterpriseForm;
import org.fuwubao.enterprise.EnterpriseQueries;
import org.fuwubao.enterprise.EnterpriseService;
import org.fuwubao.enterprise.StewardRole;
import org.fuwubao.enterprise.StewardRow;
import org.fuwubao.it.Door;
import org.fuwubao.it.Statements;
import org.fuwubao.message.MessageQueries;
import org.fuwubao.message.MessageRow;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Forbidden;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.PageRequest;
import org.fuwubao.shared.StaleEdit;
import org.fuwubao.shared.UnifiedSocialCreditCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(ArquillianExtension.class)
class SharedCareServiceIT {

    private static final AtomicInteger NUMBER = new AtomicInteger(97_300);
    private static final SharedCareForm SECTOR = new SharedCareForm(StewardRole.SECTOR, null, null);

    @Inject
    SharedCareService service;

    @Inject
    SharedCareQueries requests;

    @Inject
    EnterpriseService enterprises;

    @Inject
    EnterpriseQueries files;

    @Inject
    MessageQueries messages;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    @Inject
    Statements statements;

    private String uscc;
    private long file;

    @BeforeEach
    void aFileOfHaidianThatChaoyangCannotSee() {
        door.enter("steward.haidian");
        uscc = newCode();
        file = enterprises.create(EnterpriseForm.of("共管甲检测有限公司", uscc, null, "110108"));
        door.enter("steward.chaoyang");
    }

    @Test
    void theAskerLearnsNothingBeforeTheHeadAccepts() {
        assertRefused("USCC_TAKEN", () -> enterprises.create(EnterpriseForm.of("共管甲", uscc, null, "110105")));
        long id = service.ask(" " + uscc.toLowerCase() + " ", SECTOR, "同一集团在本区另有企业");
        SharedCareRow mine = requests.get(id);
        assertThat(mine.enterpriseId()).isNull();
        assertThat(mine.enterprise()).isNull();
        assertThat(mine.district()).isNull();
        assertThat(mine.decidable()).isFalse();
        assertThatThrownBy(() -> files.detail(file)).isInstanceOf(NotFound.class);

        door.enter("head.haidian");
        MessageRow told = messages.list(true, PageRequest.first(1)).items().get(0);
        assertThat(told.link()).isEqualTo("/staff/sharedcare/detail?id=" + id);
        SharedCareRow waiting = requests.get(id);
        assertThat(waiting.decidable()).isTrue();
        assertThat(waiting.enterprise()).isEqualTo("共管甲检测有限公司");
        LocalDate last = clock.today().plusDays(90);
        service.accept(id, waiting.version(), new SharedCareForm(StewardRole.LIAISON, null, last));
        assertThat(files.detail(file).stewards()).filteredOn(StewardRow::running).extracting(StewardRow::username).contains("steward.haidian", "steward.chaoyang");

        door.enter("steward.chaoyang");
        SharedCareRow accepted = requests.get(id);
        assertThat(accepted.enterpriseId()).isEqualTo(file);
        assertThat(accepted.role()).isEqualTo(StewardRole.LIAISON);
        assertThat(accepted.to()).isEqualTo(last);
        assertThat(accepted.decidedBy()).as("who answers for the file is the file's").isNull();
        assertThat(files.detail(file).editable()).isTrue();
        assertRefused("ALREADY_IN_CHARGE", () -> service.ask(uscc, SECTOR, "再次"));
    }

    @Test
    void refusedWithAReasonItTellsNoMore() {
        long id = service.ask(uscc, SECTOR, "拟引进");
        door.enter("head.haidian");
        assertRefused("REQUIRED", () -> service.refuse(id, requests.get(id).version(), ""));
        service.refuse(id, requests.get(id).version(), "本区已有两名管家");
        door.enter("steward.chaoyang");
        SharedCareRow refused = requests.get(id);
        assertThat(refused.state()).isEqualTo(SharedCareState.REFUSED);
        assertThat(refused.decision()).isEqualTo("本区已有两名管家");
        assertThat(refused.enterprise()).isNull();
        MessageRow told = messages.list(false, PageRequest.first(1)).items().get(0);
        assertThat(told.body()).contains(uscc).doesNotContain("共管甲");
        assertThatThrownBy(() -> files.detail(file)).isInstanceOf(NotFound.class);
        assertThat(service.ask(uscc, SECTOR, "情况有变")).isNotEqualTo(id);
    }

    @Test
    void whoAsksTwiceAsksOnceAndMayWithdraw() {
        long id = service.ask(uscc, SECTOR, "一");
        assertThat(service.ask(uscc, SECTOR, "二")).isEqualTo(id);
        long seen = requests.get(id).version();
        service.withdraw(id, seen);
        assertThatThrownBy(() -> service.withdraw(id, seen)).isInstanceOf(StaleEdit.class);
        door.enter("head.haidian");
        assertRefused("SHARED_CARE_DECIDED", () -> service.accept(id, requests.get(id).version(), SECTOR));
    }

    @Test
    void onlyTheHeadWhoAnswersForTheFileDecides() {
        long id = service.ask(uscc, SECTOR, "x");
        long seen = requests.get(id).version();
        assertThatThrownBy(() -> service.accept(id, seen, SECTOR)).as("a steward").isInstanceOf(Forbidden.class);
        door.enter("steward.haidian");
        assertThatThrownBy(() -> requests.get(id)).as("the steward of the file").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.withdraw(id, seen)).isInstanceOf(NotFound.class);
        for (String other : new String[] {"leader", "officer.kw", "agency.a", "ent.a", "sysadmin"}) {
            door.enter(other);
            assertThatThrownBy(() -> requests.get(id)).as(other).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> service.ask(uscc, SECTOR, "x")).as(other).isInstanceOf(Forbidden.class);
        }
        door.enter("coordinator");
        assertThat(requests.get(id).decidable()).isTrue();
        long own = service.ask(uscc, SECTOR, "市级统筹");
        assertThatThrownBy(() -> service.accept(own, requests.get(own).version(), SECTOR)).as("what one asked oneself").isInstanceOf(Forbidden.class);
        door.enter("head.haidian");
        long foreign = ofChaoyang();
        door.enter("head.haidian");
        assertThatThrownBy(() -> requests.get(foreign)).as("another district's").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.accept(foreign, 0, SECTOR)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.refuse(9_999_999_999L, 0, "x")).isInstanceOf(NotFound.class);
    }

    /** A request of Haidian's steward for a file of Chaoyang. */
    private long ofChaoyang() {
        door.enter("steward.chaoyang");
        String code = newCode();
        enterprises.create(EnterpriseForm.of("共管乙检测有限公司", code, null, "110105"));
        door.enter("steward.haidian");
        return service.ask(code, SECTOR, "x");
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        assertRefused("USCC_FREE", () -> service.ask(newCode(), SECTOR, "x"));
        assertRefused("REQUIRED", () -> service.ask(null, SECTOR, "x"));
        assertRefused("REQUIRED", () -> service.ask(uscc, new SharedCareForm(null, null, null), "x"));
        assertRefused("REQUIRED", () -> service.ask(uscc, SECTOR, null));
        assertRefused("ENDS_BEFORE_IT_BEGINS", () -> service.ask(uscc, new SharedCareForm(StewardRole.SECTOR, clock.today(), clock.today().minusDays(1)), "x"));
    }

    @Test
    void listsAreReadInThreeStatementsAtMost() {
        long id = service.ask(uscc, SECTOR, "x");
        assertThat(requests.list(SharedCareBox.MINE, SharedCareState.PENDING, PageRequest.first(20)).items()).extracting(SharedCareRow::id).contains(id);
        assertThat(statements.of(() -> requests.list(SharedCareBox.MINE, null, PageRequest.first(20)))).isLessThanOrEqualTo(3);
        door.enter("head.haidian");
        assertThat(requests.list(SharedCareBox.TO_DECIDE, SharedCareState.PENDING, PageRequest.first(20)).items()).extracting(SharedCareRow::id).contains(id);
        assertThat(statements.of(() -> requests.list(SharedCareBox.TO_DECIDE, null, PageRequest.first(20)))).isLessThanOrEqualTo(3);
        assertThat(requests.count(SharedCareBox.TO_DECIDE, SharedCareState.PENDING)).isPositive();
    }

    private static String newCode() {
        return UnifiedSocialCreditCode.invented("91110108", NUMBER.getAndIncrement()).value();
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
