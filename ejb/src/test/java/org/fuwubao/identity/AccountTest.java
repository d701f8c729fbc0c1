package org.fuwubao.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.fuwubao.shared.BusinessRuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private final Unit city = new Unit("BJ", UnitKind.CITY, "北京市", "Beijing", null, null);
    private final Unit haidian = new Unit("D110108", UnitKind.DISTRICT, "海淀区", "Haidian", city, "110108");

    @ParameterizedTest
    @CsvSource({"Zhang.San, zhang.san", "' ｌｉ.ｓｉ ', li.si", "a-b_1, a-b_1"})
    void usernames_are_kept_in_one_form(String typed, String kept) {
        assertThat(new UserAccount(typed, "张三", haidian, null, null, NOW).username()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "1abc", "张三", "a b c", "zhang'san", "zhang\u200Bsan", "abcdefghijabcdefghijabcdefghijabcdefghijk"})
    void usernames_of_another_form_are_refused(String typed) {
        assertThatThrownBy(() -> new UserAccount(typed, "张三", haidian, null, null, NOW))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.field()).isEqualTo("username"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-at.example.cn", "a@b", "a b@example.cn", "a@example.cn\r\nBcc: x@example.cn", "a@example.cn,b@example.cn"})
    void addresses_that_are_none_or_more_than_one_are_refused(String email) {
        assertThatThrownBy(() -> new UserAccount("zhang.san", "张三", haidian, null, email, NOW)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void names_count_code_points_and_refuse_invisible_characters() {
        String sixty = "𠮷".repeat(60);
        assertThat(new UserAccount("zhang.san", sixty, haidian, null, null, NOW).displayName()).isEqualTo(sixty);
        assertThatThrownBy(() -> new UserAccount("zhang.san", sixty + "一", haidian, null, null, NOW)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> new UserAccount("zhang.san", "张\u202E三", haidian, null, null, NOW)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void each_change_of_reach_raises_the_stamp() {
        UserAccount user = new UserAccount("zhang.san", "张三", haidian, null, null, NOW);
        long stamp = user.rightsStamp();

        user.edit("张三", haidian, "13800005678", null);
        assertThat(user.rightsStamp()).isEqualTo(stamp);
        user.edit("张三", city, null, null);
        assertThat(user.rightsStamp()).isGreaterThan(stamp);
        stamp = user.rightsStamp();
        new RoleGrant(user, Role.STEWARD, null, NOW);
        assertThat(user.rightsStamp()).isGreaterThan(stamp);
        stamp = user.rightsStamp();
        user.disable();
        assertThat(user.rightsStamp()).isGreaterThan(stamp);
    }

    @Test
    void a_locked_barred_or_disabled_account_and_a_stale_one_time_password_open_nothing() {
        UserAccount user = new UserAccount("zhang.san", "张三", haidian, null, null, NOW);
        user.giveOneTimePassword("hash", NOW.plusSeconds(60));
        assertThat(user.mayLogIn(NOW)).isTrue();
        assertThat(user.mayLogIn(NOW.plusSeconds(60))).isFalse();
        user.choosePassword("hash");
        assertThat(user.mayLogIn(NOW.plusSeconds(60))).isTrue();
        user.lockUntil(NOW.plusSeconds(900));
        assertThat(user.mayLogIn(NOW.plusSeconds(899))).isFalse();
        assertThat(user.mayLogIn(NOW.plusSeconds(900))).isTrue();
        user.bar();
        assertThat(user.mayLogIn(NOW.plusSeconds(900))).isFalse();
        user.unlock();
        assertThat(user.mayLogIn(NOW)).isTrue();
        user.disable();
        assertThat(user.mayLogIn(NOW)).isFalse();
    }

    @Test
    void streets_and_parks_stand_below_a_district_and_share_its_code() {
        Unit street = new Unit("S-HD-1", UnitKind.STREET, "中关村街道", null, haidian, "999999");

        assertThat(street.districtCode()).isEqualTo("110108");
        assertThatThrownBy(() -> new Unit("S-2", UnitKind.STREET, "某街道", null, city, null)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> haidian.moveUnder(street)).isInstanceOfSatisfying(BusinessRuleViolation.class,
                refusal -> assertThat(refusal.code()).isEqualTo("UNIT_BELOW_ITSELF"));
    }
}
