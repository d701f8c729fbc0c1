package org.fuwubao.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fuwubao.enterprise.EnterpriseDetail;
import org.fuwubao.enterprise.EnterpriseForm;
import org.fuwubao.enterprise.EnterpriseQueries;
import org.fuwubao.enterprise.EnterpriseRow;
import org.fuwubao.enterprise.EnterpriseService;
import org.fuwubao.enterprise.RegistrationStatus;
import org.fuwubao.enterprise.StewardRole;
import org.fuwubao.enterprise.StewardRow;
import org.fuwubao.enterprise.StewardService;
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
class EndServiceIT {

    @Inject
    EndService service;

    @Inject
    EnterpriseService enterprises;

    @Inject
    EnterpriseQueries files;

    @Inject
    StewardService stewards;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    @Inject
    Rows rows;

    private long id;
    private LocalDate today;

    @BeforeEach
    void aFileWithAStewardForAWhile() {
        today = clock.today();
        door.enter("head.haidian");
        id = enterprises.create(EnterpriseForm.of("注销甲检测有限公司", null, "尚未领照", "110108"));
        stewards.assign(id, version(), "steward.haidian", StewardRole.LOCAL, today.minusDays(9), null);
        stewards.assign(id, version(), "deputy.haidian", StewardRole.BUILDING, today.minusDays(9), today.plusDays(30));
    }

    @Test
    void anArchivedFileIsFoundMarkedAndWrittenNoMore() {
        service.end(id, version(), RegistrationStatus.DEREGISTERED, today.minusDays(3), "市场监管登记注销");
        EnterpriseDetail file = files.detail(id);
        assertThat(file.form().registrationStatus()).isEqualTo(RegistrationStatus.DEREGISTERED);
        assertThat(file.editable()).isFalse();
        assertThat(file.stewards()).hasSize(2).allSatisfy(steward -> assertThat(steward.to()).isEqualTo(today));
        assertThat(files.rows(List.of(id))).extracting(EnterpriseRow::registrationStatus).containsExactly(RegistrationStatus.DEREGISTERED);
        assertRefused("ENTERPRISE_ENDED", () -> enterprises.edit(id, version(), file.form()));
        assertRefused("ENTERPRISE_ENDED", () -> stewards.assign(id, version(), "steward.chaoyang", StewardRole.SECTOR, null, null));
        assertRefused("ENTERPRISE_ENDED", () -> service.end(id, version(), RegistrationStatus.REVOKED, today, "再次"));
        assertThat(rows.number("select count(*) from audit_entry where act = 'ARCHIVE' and object_kind = 'ENTERPRISE' and object_id = ?", String.valueOf(id))).isOne();
    }

    @Test
    void aMistakeIsUndoneWithAReasonAndEverythingIsAsBefore() {
        service.end(id, version(), RegistrationStatus.MOVED_OUT, today, "迁往外省");
        assertRefused("REQUIRED", () -> service.undo(id, version(), " "));
        service.undo(id, version(), "同名企业弄错");
        EnterpriseDetail file = files.detail(id);
        assertThat(file.form().registrationStatus()).isEqualTo(RegistrationStatus.EXISTING);
        assertThat(file.editable()).isTrue();
        assertThat(file.stewards()).filteredOn(StewardRow::running).extracting(StewardRow::username, StewardRow::to).containsExactlyInAnyOrder(
                org.assertj.core.groups.Tuple.tuple("steward.haidian", null), org.assertj.core.groups.Tuple.tuple("deputy.haidian", today.plusDays(30)));
        assertThat(service.of(id)).singleElement().satisfies(end -> assertThat(end.undoReason()).isEqualTo("同名企业弄错"));
        assertRefused("NOT_ENDED", () -> service.undo(id, version(), "再次"));
        service.end(id, version(), RegistrationStatus.REVOKED, today, "吊销");
        assertThat(service.of(id)).hasSize(2);
    }

    @Test
    void onlyThoseWhoMayArchiveWithinTheirReach() {
        long seen = version();
        for (String other : List.of("steward.haidian", "leader", "officer.kw", "agency.a", "ent.a", "sysadmin")) {
            door.enter(other);
            assertThatThrownBy(() -> service.end(id, seen, RegistrationStatus.REVOKED, null, "x")).as(other).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> service.undo(id, seen, "x")).as(other).isInstanceOf(Forbidden.class);
        }
        door.enter("head.haidian");
        long elsewhere = rows.number("select min(id) from enterprise where district = '110119'");
        assertThatThrownBy(() -> service.end(elsewhere, 0, RegistrationStatus.REVOKED, null, "x")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.undo(9_999_999_999L, 0, "x")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.of(elsewhere)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.end(id, seen - 1, RegistrationStatus.REVOKED, null, "x")).isInstanceOf(StaleEdit.class);
        assertRefused("REQUIRED", () -> service.end(id, seen, RegistrationStatus.EXISTING, null, "x"));
        assertRefused("REQUIRED", () -> service.end(id, seen, RegistrationStatus.REVOKED, null, null));
        assertRefused("FUTURE_DAY", () -> service.end(id, seen, RegistrationStatus.REVOKED, today.plusDays(1), "x"));
    }

    private long version() {
        return files.detail(id).version();
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
