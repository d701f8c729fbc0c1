package org.fuwubao.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.BusinessRuleViolation;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(ArquillianExtension.class)
class LoginServiceIT {

    private static final String RIGHT = "Right-1-password";
    private static final String WRONG = "Wrong-1-password";
    private static int counter;

    @Inject
    Founding founding;

    @Inject
    LoginService login;

    @Inject
    Recognition recognition;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    private String name;
    private long id;

    @BeforeEach
    void somebody() {
        currentUser.becomeSystem("test");
        name = "door" + counter++;
        id = founding.open(new UserForm(name, "门卫", null, null, null, null, false), "KW", Set.of(Role.UNIT_OFFICER), PasswordHash.of(RIGHT));
        nobody();
    }

    @AfterEach
    void backToNow() {
        clock.moveTo(Clock.systemUTC().instant());
    }

    @Test
    void the_right_password_opens_a_session_that_is_recognised() {
        NewSession session = login.login(" " + name.toUpperCase() + " ", RIGHT, SessionKind.WEB).orElseThrow();

        Recognised who = recognition.bySecret(session.secret(), SessionKind.WEB, true).orElseThrow();
        assertThat(who.scope().username()).isEqualTo(name);
        assertThat(who.scope().roles()).containsExactly(Role.UNIT_OFFICER);
        assertThat(who.mustChangePassword()).isFalse();
        assertThat(recognition.bySecret(session.secret(), SessionKind.TOKEN, true)).as("a browser's secret is no token").isEmpty();
        assertThat(recognition.bySecret(session.secret() + "x", SessionKind.WEB, true)).isEmpty();
    }

    @Test
    void five_failures_in_fifteen_minutes_lock_for_fifteen() {
        fail(4);
        assertThat(opens(RIGHT)).as("four failures do not lock").isTrue();
        fail(5);
        assertThat(opens(RIGHT)).as("locked").isFalse();
        later(Duration.ofMinutes(14));
        assertThat(opens(RIGHT)).as("still locked").isFalse();
        later(Duration.ofMinutes(2));
        assertThat(opens(RIGHT)).as("open again").isTrue();
    }

    @Test
    void failures_older_than_fifteen_minutes_do_not_count() {
        fail(3);
        later(Duration.ofMinutes(16));
        fail(4);
        assertThat(opens(RIGHT)).isTrue();
    }

    @Test
    void a_browser_session_ends_after_thirty_idle_minutes_and_polls_do_not_keep_it() {
        NewSession session = login.login(name, RIGHT, SessionKind.WEB).orElseThrow();
        later(Duration.ofMinutes(20));
        assertThat(recognition.bySecret(session.secret(), SessionKind.WEB, true)).as("an act").isPresent();
        later(Duration.ofMinutes(20));
        assertThat(recognition.bySecret(session.secret(), SessionKind.WEB, false)).as("a poll 20 minutes after").isPresent();
        later(Duration.ofMinutes(11));
        assertThat(recognition.bySecret(session.secret(), SessionKind.WEB, true)).as("31 minutes after the last act").isEmpty();
    }

    @Test
    void a_session_ends_after_twelve_hours_however_busy() {
        NewSession session = login.login(name, RIGHT, SessionKind.WEB).orElseThrow();
        for (int i = 0; i < 28; i++) {
            later(Duration.ofMinutes(25));
            assertThat(recognition.bySecret(session.secret(), SessionKind.WEB, true)).as("after %d minutes", 25 * (i + 1)).isPresent();
        }
        later(Duration.ofMinutes(21));
        assertThat(recognition.bySecret(session.secret(), SessionKind.WEB, true)).isEmpty();
    }

    @Test
    void a_token_does_not_idle_and_ends_with_its_time() {
        NewSession token = login.login(name, RIGHT, SessionKind.TOKEN).orElseThrow();
        later(Duration.ofHours(11));
        assertThat(recognition.bySecret(token.secret(), SessionKind.TOKEN, true)).isPresent();
        later(Duration.ofMinutes(61));
        assertThat(recognition.bySecret(token.secret(), SessionKind.TOKEN, true)).isEmpty();
    }

    @Test
    void an_own_new_password_ends_the_other_sessions() {
        NewSession other = login.login(name, RIGHT, SessionKind.WEB).orElseThrow();
        NewSession mine = login.login(name, RIGHT, SessionKind.WEB).orElseThrow();
        currentUser.become(recognition.bySecret(mine.secret(), SessionKind.WEB, true).orElseThrow().scope(), Channel.WEB, "192.0.2.1", mine.sessionId(), false);

        assertThatThrownBy(() -> login.changeOwnPassword(WRONG, "Another-2-password"))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.code()).isEqualTo("PASSWORD_WRONG"));
        assertThatThrownBy(() -> login.changeOwnPassword(RIGHT, RIGHT))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.code()).isEqualTo("PASSWORD_SAME"));
        login.changeOwnPassword(RIGHT, "Another-2-password");

        assertThat(recognition.bySecret(other.secret(), SessionKind.WEB, true)).isEmpty();
        assertThat(recognition.bySecret(mine.secret(), SessionKind.WEB, true)).isPresent();
        nobody();
        assertThat(opens(RIGHT)).isFalse();
        assertThat(opens("Another-2-password")).isTrue();
    }

    @Test
    void a_session_that_logged_out_is_nobody() {
        NewSession session = login.login(name, RIGHT, SessionKind.WEB).orElseThrow();
        currentUser.become(recognition.bySecret(session.secret(), SessionKind.WEB, true).orElseThrow().scope(), Channel.WEB, "192.0.2.1", session.sessionId(), false);
        login.logout();
        assertThat(recognition.bySecret(session.secret(), SessionKind.WEB, true)).isEmpty();
    }

    @Test
    void an_unknown_name_is_refused_like_a_wrong_password() {
        assertThat(login.login("nobody.at.all", RIGHT, SessionKind.WEB)).isEmpty();
        assertThat(login.login(null, null, SessionKind.WEB)).isEmpty();
        assertThat(id).isPositive();
    }

    private void nobody() {
        currentUser.become(AccessScope.nobody(), Channel.WEB, "192.0.2.1", null, false);
    }

    private boolean opens(String password) {
        return login.login(name, password, SessionKind.WEB).isPresent();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(opens(WRONG)).isFalse();
        }
    }

    private void later(Duration time) {
        clock.moveTo(clock.instant().plus(time));
    }
}
