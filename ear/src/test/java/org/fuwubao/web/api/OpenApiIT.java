package org.fuwubao.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import org.fuwubao.it.Address;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class OpenApiIT {

    @Test
    void theDocumentNamesEveryPathItsParametersAndItsRefusals() {
        Response answer = given().get(Address.ROOT + "/openapi?format=JSON");
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonPath document = answer.jsonPath();
        Map<String, Map<String, Object>> paths = document.getMap("paths");
        assertThat(paths).containsKeys("/api/v1/tokens", "/api/v1/me", "/api/v1/enterprises", "/api/v1/enterprises/{id}", "/api/v1/test/clock");

        assertThat(document.getList("paths.'/api/v1/enterprises'.get.parameters.name", String.class))
                .contains("q", "district", "industry", "tier", "steward", "inStatisticsLibrary", "tag", "updatedAfter", "onKeyList", "packageLevel", "size", "after", "sort");
        assertThat(document.getList("paths.'/api/v1/enterprises'.post.parameters.name", String.class)).contains("Idempotency-Key");
        assertThat(document.getMap("paths.'/api/v1/enterprises'.post.responses")).containsKeys("201", "400", "401", "403", "409", "422");
        assertThat(document.getMap("paths.'/api/v1/enterprises/{id}'.patch.responses")).containsKeys("200", "404", "409", "412", "422", "428");
        assertThat(document.getMap("components.schemas.Enterprise.properties")).containsKeys("uscc", "formerNames", "stewards", "version");
        assertThat(document.getMap("components.schemas.Problem.properties")).containsKeys("status", "code", "detail", "errors");
        paths.forEach((path, operations) -> operations.forEach((method, operation) ->
                assertThat(((Map<?, ?>) operation).get("summary")).as(method + " " + path + " says what it does").isNotNull()));
    }

    @Test
    void thePageOfItIsBehindTheLogin() {
        Response stranger = given().redirects().follow(false).get(Address.ROOT + "/api/docs");
        assertThat(stranger.statusCode()).isEqualTo(302);
        assertThat(stranger.header("Location")).contains("/login");
    }
}
