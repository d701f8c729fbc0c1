package org.fuwubao.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.fuwubao.identity.Unit;
import org.fuwubao.identity.UnitKind;
import org.fuwubao.identity.UserAccount;
import org.fuwubao.shared.BusinessRuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The states of a hand-over as a table; days count from the one on which it is proposed. */
class StewardHandoverTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final Instant NOW = Instant.parse("2026-03-31T01:00:00Z");
    private static final Unit UNIT = new Unit("D110108", UnitKind.DISTRICT, "海淀区", null, null, "110108");
    private static final UserAccount GIVER = person(1, "giver");
    private static final UserAccount RECEIVER = person(2, "receiver");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "FOR_GOOD | 0 | - | acknowledge@0             | ACKNOWLEDGED",
        "FOR_GOOD | 9 | - | acknowledge@20            | ACKNOWLEDGED",
        "FOR_GOOD | 0 | - | reject@0                  | REJECTED",
        "FOR_GOOD | 0 | - | acknowledge@0 acknowledge@0 | HANDOVER_DECIDED",
        "FOR_GOOD | 0 | - | reject@0 acknowledge@0    | HANDOVER_DECIDED",
        "FOR_GOOD | 0 | - | acknowledge@0 reject@0    | HANDOVER_DECIDED",
        "FOR_GOOD | 0 | - | acknowledge@0 shorten@1   | DEPUTY_NOT_RUNNING",
        "DEPUTY   | 0 | 5 | acknowledge@5             | ACKNOWLEDGED",
        "DEPUTY   | 0 | 5 | acknowledge@6             | HANDOVER_OVER",
        "DEPUTY   | 0 | 5 | shorten@1                 | DEPUTY_NOT_RUNNING",
        "DEPUTY   | 0 | 5 | acknowledge@0 shorten@3   | ACKNOWLEDGED",
        "DEPUTY   | 0 | 5 | acknowledge@0 shorten@6   | DEPUTY_NOT_RUNNING",
        "DEPUTY   | 0 | 5 | acknowledge@0 shorten@0 shorten@0 | DEPUTY_NOT_RUNNING",
        "DEPUTY   | 3 | 5 | acknowledge@0 shorten@1   | ACKNOWLEDGED"})
    void everyStepLeadsWhereTheTableSays(HandoverKind kind, int first, Integer last, String steps, String end) {
        StewardHandover handover = new StewardHandover(kind, GIVER, RECEIVER, TODAY.plusDays(first), last == null ? null : TODAY.plusDays(last), "休假", GIVER, TODAY, NOW);
        List<String> all = Arrays.asList(steps.strip().split("\\s+"));
        if (Arrays.stream(HandoverState.values()).anyMatch(state -> state.name().equals(end))) {
            all.forEach(step -> take(handover, step));
            assertThat(handover.state().name()).isEqualTo(end);
            assertThat(handover.endsOn() == null || !handover.endsOn().isBefore(handover.startsOn())).as("days stay in order").isTrue();
        } else {
            all.subList(0, all.size() - 1).forEach(step -> take(handover, step));
            assertThatThrownBy(() -> take(handover, all.get(all.size() - 1)))
                    .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(refused.code()).isEqualTo(end));
        }
    }

    private static void take(StewardHandover handover, String step) {
        LocalDate day = TODAY.plusDays(Integer.parseInt(step.substring(step.indexOf('@') + 1)));
        switch (step.substring(0, step.indexOf('@'))) {
            case "acknowledge" -> handover.acknowledge(RECEIVER, day, NOW);
            case "reject" -> handover.reject(RECEIVER, "名下已多", NOW);
            default -> handover.shorten(day);
        }
    }

    private static UserAccount person(long id, String username) {
        try {
            UserAccount user = new UserAccount(username, username, UNIT, null, null, NOW);
            Field field = UserAccount.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(user, id);
            return user;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
