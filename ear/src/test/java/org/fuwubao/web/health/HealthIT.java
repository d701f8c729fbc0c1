package org.fuwubao.web.health;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class HealthIT {

    private static final String MANAGEMENT = "http://localhost:" + System.getProperty("fwb.it.management.port");

    @Test
    void theManagementPortSaysThatItLivesAndIsReady() {
        Response live = given().get(MANAGEMENT + "/health/live");
        assertThat(live.statusCode()).isEqualTo(200);
        assertThat(live.jsonPath().getList("checks.name", String.class)).contains("application");

        Response ready = given().get(MANAGEMENT + "/health/ready");
        assertThat(ready.statusCode()).as(ready.asString()).isEqualTo(200);
        assertThat(ready.jsonPath().getString("checks.find { it.name == 'database' }.data.migrations")).isEqualTo("up to date");
        assertThat(ready.jsonPath().getMap("checks.find { it.name == 'index' }.data")).containsKeys("condition", "waiting", "lagSeconds", "rebuiltPercent");
        assertThat(ready.jsonPath().getLong("checks.find { it.name == 'outbox' }.data.oldestSeconds")).isNotNegative();
    }

    @Test
    void thePortOfThePeopleSaysNothingOfIt() {
        assertThat(given().redirects().follow(false).get("http://localhost:" + System.getProperty("fwb.it.http.port") + "/health/ready").statusCode()).isNotEqualTo(200);
    }
}
