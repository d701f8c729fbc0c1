package org.fuwubao.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import org.fuwubao.it.Address;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The habits every resource shares, asked of the simplest ones. */
@Tag("database")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RestFormIT {

    private static final String PASSWORD = System.getenv("FWB_DEMO_PASSWORD");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"username\":\"a\",\"password\":\"b\",\"more\":1}                | 422 | INVALID        | more",
        "{\"username\":1,\"password\":\"b\"}                              | 422 | INVALID        | username",
        "{\"username\":\"\\ud800\",\"password\":\"b\"}                    | 422 | INVALID        | username",
        "{\"username\":\"a\\u0000\",\"password\":\"b\"}                   | 422 | INVALID        | username",
        "{\"username\":[\"a\"],\"password\":\"b\"}                        | 422 | INVALID        | username",
        "{\"username\":\"a\",\"username\":\"b\"}                          | 400 | MALFORMED_JSON |",
        "{\"username\":\"a\",\"password\":\"b\"} more                     | 400 | MALFORMED_JSON |",
        "{\"username\":NaN}                                               | 400 | MALFORMED_JSON |",
        "{\"username\":\"a\"                                              | 400 | MALFORMED_JSON |",
        "null                                                             | 400 | BAD_REQUEST    |",
        "[]                                                               | 422 | INVALID        |"})
    void a_body_of_another_form_is_refused_with_its_place(String body, int status, String code, String field) {
        Response answer = given().contentType(ContentType.JSON).body(body).post(Address.ROOT + "/api/v1/tokens");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
        if (field != null) {
            assertThat(answer.jsonPath().getString("errors[0].field")).isEqualTo(field);
        }
        assertThat(answer.asString()).doesNotContain("jackson", "org.fuwubao", "Exception");
    }

    @Test
    void unknown_wrong_and_locked_are_answered_alike() {
        List<String> answers = new ArrayList<>();
        answers.add(refusedLogin("no.such.person", "whatever"));
        for (int i = 0; i < 6; i++) {
            answers.add(refusedLogin("steward.yanqing", "wrong"));
        }
        answers.add(refusedLogin("steward.yanqing", PASSWORD));
        assertThat(answers).containsOnly(answers.get(0));
    }

    @Test
    void a_token_opens_rest_until_it_is_ended_and_a_browser_session_never_does() {
        String token = token("leader");
        assertThat(as(token).get(Address.ROOT + "/api/v1/me").jsonPath().getList("roles", String.class)).containsExactly("LEADER");
        assertThat(as(token).delete(Address.ROOT + "/api/v1/tokens/current").statusCode()).isEqualTo(204);
        Response after = as(token).get(Address.ROOT + "/api/v1/me");
        assertThat(after.statusCode()).isEqualTo(401);
        assertThat(after.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(given().cookie("JSESSIONID", token).get(Address.ROOT + "/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void a_query_parameter_nobody_knows_is_refused() {
        Response answer = as(token("leader")).header("Accept-Language", "en").get(Address.ROOT + "/api/v1/me?verbose=true");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].field")).isEqualTo("verbose");
        assertThat(answer.jsonPath().getString("errors[0].detail")).isEqualTo("There is no such query parameter");
    }

    @Test
    void an_address_written_otherwise_is_the_same_address() {
        String token = token("agencyadmin.a");
        for (String written : List.of("/%61pi/v1/me", "/api/v1/../v1/me", "/api/v1/me;a=b", "//api/v1/me")) {
            Response nobody = given().urlEncodingEnabled(false).redirects().follow(false).get(Address.ROOT + written);
            assertThat(nobody.statusCode()).as(written).isIn(400, 401, 404, 302);
            assertThat(nobody.asString()).as(written).doesNotContain("agencyadmin");
        }
        Response foreign = given().urlEncodingEnabled(false).redirects().follow(false).cookie("JSESSIONID", "none")
                .header("Authorization", "Bearer " + token).get(Address.ROOT + "/%73taff/enterprise/list");
        assertThat(foreign.statusCode()).as("a token opens no page, however it is written").isEqualTo(302);
    }

    @Test
    void what_does_not_exist_is_one_answer() {
        String token = token("leader");
        Response path = as(token).get(Address.ROOT + "/api/v1/no/such/path");
        assertThat(path.statusCode()).isEqualTo(404);
        assertThat(path.jsonPath().getString("code")).isEqualTo("NOT_FOUND");
        assertThat(as(token).delete(Address.ROOT + "/api/v1/me").statusCode()).isEqualTo(405);
        assertThat(as(token).contentType(ContentType.XML).body("<x/>").put(Address.ROOT + "/api/v1/me/password").statusCode()).isEqualTo(415);
    }

    @Test
    void every_answer_carries_the_headers_that_guard_it() {
        for (Response answer : List.of(given().get(Address.ROOT + "/api/v1/me"), given().redirects().follow(false).get(Address.ROOT + "/staff/enterprise/list"),
                given().get(Address.ROOT + "/login"), given().get(Address.ROOT + "/no-such-page"))) {
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(answer.headers().getValues("Content-Security-Policy")).singleElement().asString().contains("frame-ancestors 'none'").doesNotContain("unsafe-eval");
        }
    }

    @Test
    void a_lost_session_sends_a_page_and_ajax_to_the_login() {
        Response page = given().redirects().follow(false).get(Address.ROOT + "/staff/enterprise/list?district=110108");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.header("Location")).endsWith("/login?from=%2Fstaff%2Fenterprise%2Flist%3Fdistrict%3D110108");
        Response ajax = given().header("Faces-Request", "partial/ajax").cookie("JSESSIONID", "gone").post(Address.ROOT + "/staff/enterprise/list");
        assertThat(ajax.statusCode()).isEqualTo(200);
        assertThat(ajax.asString()).contains("<partial-response><redirect url=\"/login?ended=1\">");
        Response script = given().accept("application/json").redirects().follow(false).get(Address.ROOT + "/staff/enterprise/list");
        assertThat(script.statusCode()).isEqualTo(401);
    }

    private static String refusedLogin(String username, String password) {
        Response answer = given().contentType(ContentType.JSON).body("{\"username\":\"" + username + "\",\"password\":\"" + password + "\"}")
                .post(Address.ROOT + "/api/v1/tokens");
        assertThat(answer.statusCode()).isEqualTo(401);
        return answer.asString();
    }

    private static String token(String username) {
        Response answer = given().contentType(ContentType.JSON).body("{\"username\":\"" + username + "\",\"password\":\"" + PASSWORD + "\"}")
                .post(Address.ROOT + "/api/v1/tokens");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath().getString("token");
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
