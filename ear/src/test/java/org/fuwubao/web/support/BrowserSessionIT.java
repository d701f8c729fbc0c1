package org.fuwubao.web.support;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuwubao.it.Address;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way of a browser's session over HTTP, from the login page to the log-out. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class BrowserSessionIT {

    private static final String PASSWORD = System.getenv("FWB_DEMO_PASSWORD");
    private static final Pattern VIEW_STATE = Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile("name=\"primefaces\\.nonce\"[^>]*value=\"([^\"]+)\"");
    private static final String LIST = "/staff/enterprise/list";

    @Test
    void the_login_changes_the_session_id_and_leads_on_to_the_page_that_was_asked_for() {
        Response page = given().get(Address.ROOT + "/login?from=" + LIST);
        String before = page.cookie("JSESSIONID");
        Response entered = enter(page, "coordinator", PASSWORD, LIST);

        assertThat(entered.statusCode()).isEqualTo(302);
        assertThat(entered.header("Location")).endsWith(LIST);
        assertThat(entered.cookie("JSESSIONID")).isNotNull().isNotEqualTo(before);
        assertThat(entered.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
        assertThat(open(entered.detailedCookies(), LIST).statusCode()).isEqualTo(200);
        assertThat(given().redirects().follow(false).cookie("JSESSIONID", before).get(Address.ROOT + LIST).statusCode()).isEqualTo(302);
    }

    @Test
    void a_foreign_address_is_never_led_on_to() {
        for (String foreign : new String[] {"//evil.example", "https://evil.example", "/\\evil.example"}) {
            Response entered = enter(given().get(Address.ROOT + "/login"), "coordinator", PASSWORD, foreign);
            assertThat(entered.header("Location")).as(foreign).isEqualTo(Address.ROOT + "/");
        }
    }

    @Test
    void a_wrong_password_leaves_one_at_the_door() {
        Response refused = enter(given().get(Address.ROOT + "/login"), "nobody.at.all", "wrong", null);
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(open(refused.detailedCookies(), LIST).statusCode()).isEqualTo(302);
    }

    @Test
    void a_form_without_its_view_state_does_nothing() {
        Response forged = given().redirects().follow(false).formParam("login", "login").formParam("username", "coordinator").formParam("password", PASSWORD)
                .formParam("enter", "enter").post(Address.ROOT + "/login");
        assertThat(forged.statusCode()).isNotEqualTo(302);
        assertThat(open(forged.detailedCookies(), LIST).statusCode()).isEqualTo(302);
    }

    @Test
    void a_form_without_the_nonce_of_its_page_is_a_bad_request() {
        Response page = given().get(Address.ROOT + "/login");
        Response forged = given().redirects().follow(false).cookies(page.detailedCookies()).formParam("login", "login").formParam("username", "nobody.at.all")
                .formParam("password", "wrong").formParam("enter", "enter").formParam("jakarta.faces.ViewState", first(VIEW_STATE, page)).post(Address.ROOT + "/login");
        assertThat(forged.statusCode()).isEqualTo(400);
        assertThat(forged.asString()).isEmpty();
    }

    @Test
    void after_the_log_out_the_session_opens_nothing() {
        Cookies session = enter(given().get(Address.ROOT + "/login"), "coordinator", PASSWORD, null).detailedCookies();
        assertThat(open(session, LIST).statusCode()).isEqualTo(200);
        Response out = given().redirects().follow(false).cookies(session).post(Address.ROOT + "/logout");
        assertThat(out.header("Location")).endsWith("/login");
        assertThat(open(session, LIST).statusCode()).isEqualTo(302);
        assertThat(given().redirects().follow(false).cookies(session).get(Address.ROOT + "/logout").statusCode()).as("a link does not log out").isEqualTo(405);
    }

    @Test
    void a_one_time_password_opens_the_page_that_changes_it_and_no_other() {
        String username = "once" + System.nanoTime() % 1_000_000_000;
        Response opened = given().header("Authorization", "Bearer " + token("sysadmin")).contentType(ContentType.JSON)
                .body("{\"username\":\"" + username + "\",\"displayName\":\"王五\",\"unitId\":2}").post(Address.ROOT + "/api/v1/users");
        Cookies session = enter(given().get(Address.ROOT + "/login"), username, opened.jsonPath().getString("password"), null).detailedCookies();

        Response elsewhere = open(session, "/");
        assertThat(elsewhere.statusCode()).isEqualTo(302);
        assertThat(elsewhere.header("Location")).endsWith("/account/password");
        assertThat(open(session, "/account/password").statusCode()).isEqualTo(200);
    }

    private static Response enter(Response page, String username, String password, String from) {
        return given().redirects().follow(false).cookies(page.detailedCookies()).contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("login", "login").formParam("username", username).formParam("password", password).formParam("from", from == null ? "" : from)
                .formParam("enter", "enter").formParam("jakarta.faces.ViewState", first(VIEW_STATE, page)).formParam("primefaces.nonce", first(NONCE, page))
                .post(Address.ROOT + "/login");
    }

    private static String first(Pattern pattern, Response page) {
        Matcher matcher = pattern.matcher(page.asString());
        assertThat(matcher.find()).as("%s in the page", pattern).isTrue();
        return matcher.group(1);
    }

    private static Response open(Cookies session, String path) {
        return given().redirects().follow(false).cookies(session).get(Address.ROOT + path);
    }

    private static String token(String username) {
        return given().contentType(ContentType.JSON).body("{\"username\":\"" + username + "\",\"password\":\"" + PASSWORD + "\"}")
                .post(Address.ROOT + "/api/v1/tokens").jsonPath().getString("token");
    }
}
