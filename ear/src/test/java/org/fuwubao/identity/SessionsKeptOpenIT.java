package org.fuwubao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.fuwubao.it.Door;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.ClockLeap;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(ArquillianExtension.class)
class SessionsKeptOpenIT {

    @Inject
    LoginService login;

    @Inject
    Recognition recognition;

    @Inject
    Event<ClockLeap> leaps;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    @Test
    void whoIsLoggedInWhenTheClockLeapsStaysLoggedIn() {
        door.leave();
        String secret = login.login("policy.editor", System.getenv("FWB_DEMO_PASSWORD"), SessionKind.TOKEN).orElseThrow().secret();
        Instant before = recognition.bySecret(secret, SessionKind.TOKEN, true).orElseThrow().expiresAt();
        Instant now = clock.instant();
        leaps.fire(new ClockLeap(now, now.plus(Duration.ofDays(40))));
        assertThat(recognition.bySecret(secret, SessionKind.TOKEN, true).orElseThrow().expiresAt()).isEqualTo(before.plus(Duration.ofDays(40)));
    }
}
