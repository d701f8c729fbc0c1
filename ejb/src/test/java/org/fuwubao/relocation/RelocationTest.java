package org.fuwubao.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.fuwubao.enterprise.Enterprise;
import org.fuwubao.enterprise.EnterpriseForm;
import org.fuwubao.identity.Unit;
import org.fuwubao.identity.UnitKind;
import org.fuwubao.identity.UserAccount;
import org.fuwubao.shared.BusinessRuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may follow on what, as a table: steps, and the state or the refusal they end with. */
class RelocationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final Instant NOW = Instant.parse("2026-03-31T01:00:00Z");
    private static final Unit HAIDIAN = new Unit("D110108", UnitKind.DISTRICT, "海淀区", null, null, "110108");
    private static final UserAccount OLD = person(1, "head.old");
    private static final UserAccount NEW = person(2, "head.new");
    private static final UserAccount CITY = person(3, "coordinator");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "                          | PENDING",
        "release:OLD               | PENDING",
        "accept:NEW                | PENDING",
        "release:OLD accept:NEW    | AGREED",
        "accept:NEW release:OLD    | AGREED",
        "release:OLD release:OLD   | RELOCATION_DECIDED",
        "accept:NEW accept:NEW     | RELOCATION_DECIDED",
        "release:CITY accept:CITY  | RELOCATION_TWO_PEOPLE",
        "accept:CITY release:CITY  | RELOCATION_TWO_PEOPLE",
        "reject:NEW                | REJECTED",
        "release:OLD reject:NEW    | REJECTED",
        "release:OLD accept:NEW reject:OLD | REJECTED",
        "withdraw:OLD              | WITHDRAWN",
        "reject:NEW release:OLD    | RELOCATION_DECIDED",
        "reject:NEW accept:NEW     | RELOCATION_DECIDED",
        "reject:NEW withdraw:OLD   | RELOCATION_DECIDED",
        "withdraw:OLD reject:NEW   | RELOCATION_DECIDED",
        "release:OLD accept:NEW done: | DONE",
        "release:OLD accept:NEW done: reject:OLD | RELOCATION_DECIDED"})
    void everyStepLeadsWhereTheTableSays(String steps, String end) {
        Relocation relocation = new Relocation(new Enterprise(EnterpriseForm.of("甲检测有限公司", null, "尚未领照", "110108"), TODAY, NOW, "t"),
                new RelocationForm(1, "110105", false, null, "迁址"), OLD, TODAY, NOW);
        List<String> all = steps == null ? List.of() : Arrays.asList(steps.strip().split("\\s+"));
        if (Arrays.stream(RelocationState.values()).anyMatch(state -> state.name().equals(end))) {
            all.forEach(step -> take(relocation, step));
            assertThat(relocation.state().name()).isEqualTo(end);
        } else {
            all.subList(0, all.size() - 1).forEach(step -> take(relocation, step));
            assertThatThrownBy(() -> take(relocation, all.get(all.size() - 1)))
                    .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(refused.code()).isEqualTo(end));
        }
    }

    private static void take(Relocation relocation, String step) {
        String who = step.substring(step.indexOf(':') + 1);
        UserAccount by = who.equals("OLD") ? OLD : who.equals("NEW") ? NEW : CITY;
        switch (step.substring(0, step.indexOf(':'))) {
            case "release" -> relocation.release(by, List.of(), NOW);
            case "accept" -> relocation.accept(by, NEW, NOW);
            case "reject" -> relocation.close(RelocationState.REJECTED, by, "不同意", NOW);
            case "withdraw" -> relocation.close(RelocationState.WITHDRAWN, by, "不迁了", NOW);
            default -> relocation.done(TODAY, NOW);
        }
    }

    private static UserAccount person(long id, String username) {
        try {
            UserAccount user = new UserAccount(username, username, HAIDIAN, null, null, NOW);
            Field field = UserAccount.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(user, id);
            return user;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
