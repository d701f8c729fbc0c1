package org.fuwubao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.fuwubao.it.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TestClockResourceIT {

    @Test
    void theClockMovesForwardForEverybodyAndNeverBack() {
        OffsetDateTime wanted = OffsetDateTime.parse(shown("leader", OffsetDateTime.now(ZoneOffset.ofHours(8)).plusMinutes(1))).plusSeconds(30);
        OffsetDateTime now = OffsetDateTime.parse(shown("ent.a", wanted));
        assertThat(Duration.between(wanted, now)).isBetween(Duration.ZERO, Duration.ofSeconds(60));
        assertThat(now.getOffset()).isEqualTo(ZoneOffset.ofHours(8));

        Response back = Rest.sending("coordinator", "{\"now\":\"%s\"}".formatted(wanted.minusHours(1))).put("/test/clock");
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.jsonPath().getString("code")).isEqualTo("CLOCK_BACKWARDS");
        assertThat(back.jsonPath().getString("errors[0].field")).isEqualTo("now");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{} | 422", "{\"now\":null} | 422", "{\"now\":\"tomorrow\"} | 422", "{\"now\":\"2030-01-01\"} | 422",
        "{\"now\":\"2130-01-01T00:00:00Z\"} | 422", "{\"now\":\"+999999999-12-31T23:59:59Z\"} | 422", "{\"now\":1} | 422", "{\"then\":\"x\"} | 422", "{ | 400"})
    void whatIsNoMomentIsRefused(String body, int status) {
        assertThat(Rest.sending("coordinator", body).put("/test/clock").statusCode()).isEqualTo(status);
    }

    @Test
    void nobodyMovesNothing() {
        assertThat(Rest.nobody().contentType("application/json").body("{\"now\":\"2099-01-01T00:00:00Z\"}").put("/test/clock").statusCode()).isEqualTo(401);
    }

    private static String shown(String username, OffsetDateTime wanted) {
        Response answer = Rest.sending(username, "{\"now\":\"%s\"}".formatted(wanted)).put("/test/clock");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath().getString("now");
    }
}
