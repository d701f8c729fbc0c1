package org.fuwubao.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.fuwubao.shared.BusinessRuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {

    @ParameterizedTest
    @ValueSource(strings = {"Abcdef12", "abcdef1!", "ABCDEF1!", "Abcdefg!", "海淀Ab345678"})
    void eight_characters_of_three_kinds_will_do(String password) {
        assertThatCode(() -> PasswordPolicy.check("next", password, "zhang.san")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"Abcde1!, PASSWORD_TOO_SHORT", "abcdefgh, PASSWORD_TOO_PLAIN", "abcdefg1, PASSWORD_TOO_PLAIN", "ABCDEFG1, PASSWORD_TOO_PLAIN",
        "Zhang.San1, PASSWORD_HOLDS_USERNAME", "1nas.gnahZ!, PASSWORD_HOLDS_USERNAME"})
    void weak_passwords_are_refused_with_their_reason(String password, String code) {
        assertThatThrownBy(() -> PasswordPolicy.check("next", password, "zhang.san"))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.field()).isEqualTo("next");
                });
    }

    @ParameterizedTest
    @NullAndEmptySource
    void no_password_is_refused(String password) {
        assertThatThrownBy(() -> PasswordPolicy.check("next", password, "zhang.san")).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void a_hash_matches_its_password_only_and_names_its_algorithm() {
        String hash = PasswordHash.of("Right-1-password");

        assertThat(hash).startsWith("pbkdf2-hmac-sha512$").doesNotContain("Right");
        assertThat(PasswordHash.matches("Right-1-password", hash)).isTrue();
        assertThat(PasswordHash.matches("Wrong-1-password", hash)).isFalse();
        assertThat(PasswordHash.matches(null, hash)).isFalse();
        assertThat(PasswordHash.isOutdated(hash)).isFalse();
        assertThat(PasswordHash.isOutdated(hash.replace("$210000$", "$1000$"))).isTrue();
    }

    @Test
    void the_same_password_never_has_the_same_hash() {
        assertThat(PasswordHash.of("Right-1-password")).isNotEqualTo(PasswordHash.of("Right-1-password"));
    }

    @Test
    void nothing_matches_where_there_is_no_account_or_no_password_yet() {
        assertThat(PasswordHash.matches("nobody's password", null)).isFalse();
        assertThat(PasswordHash.matches("none", PasswordHash.NONE)).isFalse();
        assertThat(PasswordHash.matches("nobody's password", PasswordHash.NONE)).isFalse();
    }

    @Test
    void a_missing_account_costs_as_much_as_a_wrong_password() {
        String hash = PasswordHash.of("Right-1-password");
        PasswordHash.matches("warm up", hash);
        PasswordHash.matches("warm up", null);

        long known = shortestOf(() -> PasswordHash.matches("Wrong-1-password", hash));
        long unknown = shortestOf(() -> PasswordHash.matches("Wrong-1-password", null));

        assertThat((double) unknown / known).isBetween(0.5, 2.0);
    }

    @Test
    void one_time_passwords_are_good_passwords_and_never_the_same() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            String password = PasswordHash.newOneTimePassword();
            assertThat(password).hasSize(16).doesNotContainAnyWhitespaces();
            assertThatCode(() -> PasswordPolicy.check("next", password, "zhang.san")).doesNotThrowAnyException();
            assertThat(seen.add(password)).isTrue();
        }
    }

    private static long shortestOf(Runnable act) {
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long from = System.nanoTime();
            act.run();
            shortest = Math.min(shortest, System.nanoTime() - from);
        }
        return shortest;
    }
}
