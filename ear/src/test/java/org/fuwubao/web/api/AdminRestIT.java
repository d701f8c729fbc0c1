package org.fuwubao.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.fuwubao.it.Address;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AdminRestIT {

    private static final String API = Address.ROOT + "/api/v1";
    private static final String PASSWORD = System.getenv("FWB_DEMO_PASSWORD");
    private static int counter;

    @Test
    void an_account_is_opened_given_a_role_edited_and_closed() {
        String sys = token("sysadmin");
        String sec = token("secadmin");
        String name = name();
        Response opened = as(sys).body(user(name)).post(API + "/users");
        assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(201);
        String address = opened.header("Location");
        assertThat(address).endsWith("/api/v1/users/" + opened.jsonPath().getLong("id"));

        String tag = as(sec).get(address).header("ETag");
        Response granted = as(sec).header("If-Match", tag).put(address + "/roles/STEWARD");
        assertThat(granted.statusCode()).as(granted.asString()).isEqualTo(204);
        assertThat(as(sec).get(address + "/roles").jsonPath().getList("items.role", String.class)).containsExactly("STEWARD");
        assertThat(as(sec).header("If-Match", tag).put(address + "/roles/UNIT_HEAD").statusCode()).as("stale").isEqualTo(412);

        Response edited = as(sys).header("If-Match", as(sys).get(address).header("ETag")).body("{\"phone\":null,\"displayName\":\"李四四\"}").patch(address);
        assertThat(edited.statusCode()).as(edited.asString()).isEqualTo(200);
        assertThat(edited.jsonPath().getString("displayName")).isEqualTo("李四四");
        assertThat(edited.jsonPath().getString("phone")).isNull();
        assertThat(edited.jsonPath().getString("username")).isEqualTo(name);

        String once = opened.jsonPath().getString("password");
        String mine = token(name, once);
        Response forced = as(mine).get(API + "/enterprises");
        assertThat(forced.statusCode()).isEqualTo(403);
        assertThat(forced.jsonPath().getString("code")).isEqualTo("PASSWORD_CHANGE_REQUIRED");
        assertThat(as(mine).body("{\"current\":\"" + once + "\",\"next\":\"short\"}").put(API + "/me/password").statusCode()).isEqualTo(422);
        assertThat(as(mine).body("{\"current\":\"" + once + "\",\"next\":\"Chosen-1-password\"}").put(API + "/me/password").statusCode()).isEqualTo(204);
        assertThat(as(mine).get(API + "/enterprises").statusCode()).isEqualTo(200);

        Response closed = as(sys).header("If-Match", as(sys).get(address).header("ETag")).delete(address);
        assertThat(closed.statusCode()).isEqualTo(204);
        assertThat(as(mine).get(API + "/me").statusCode()).as("the token ended with the account").isEqualTo(401);
    }

    @Test
    void an_edit_without_if_match_is_428_and_with_an_old_one_412() {
        String sys = token("sysadmin");
        String address = as(sys).body(user(name())).post(API + "/users").header("Location");
        assertThat(as(sys).body("{\"displayName\":\"甲\"}").patch(address).statusCode()).isEqualTo(428);
        assertThat(as(sys).header("If-Match", "W/\"0\"").body("{\"displayName\":\"甲\"}").patch(address).statusCode()).isEqualTo(412);
        String tag = as(sys).get(address).header("ETag");
        assertThat(as(sys).header("If-Match", tag).body("{\"displayName\":\"甲\"}").patch(address).statusCode()).isEqualTo(200);
        Response stale = as(sys).header("If-Match", tag).body("{\"displayName\":\"乙\"}").patch(address);
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.jsonPath().getString("code")).isEqualTo("STALE");
        Response unknown = as(sys).header("If-Match", as(sys).get(address).header("ETag")).body("{\"username\":\"other\"}").patch(address);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.jsonPath().getString("errors[0].code")).isEqualTo("UNKNOWN_FIELD");
    }

    @Test
    void twenty_times_the_same_create_under_one_key_is_one_account() throws Exception {
        String sys = token("sysadmin");
        String name = name();
        String key = UUID.randomUUID().toString();
        Set<String> locations = ConcurrentHashMap.newKeySet();
        Set<Integer> statuses = ConcurrentHashMap.newKeySet();
        ExecutorService threads = Executors.newFixedThreadPool(5);
        try {
            List<Callable<Void>> calls = IntStream.range(0, 20).<Callable<Void>>mapToObj(i -> () -> {
                Response answer = as(sys).header("Idempotency-Key", key).body(user(name)).post(API + "/users");
                statuses.add(answer.statusCode());
                locations.add(String.valueOf(answer.header("Location")));
                return null;
            }).toList();
            for (Future<Void> done : threads.invokeAll(calls)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(statuses).containsExactly(201);
        assertThat(locations).hasSize(1);
        assertThat(as(sys).queryParam("q", name).get(API + "/users").jsonPath().getLong("total")).isEqualTo(1);

        Response replayed = as(sys).header("Idempotency-Key", key).body(user(name)).post(API + "/users");
        assertThat(replayed.jsonPath().getString("password")).as("told once").isNull();
        Response other = as(sys).header("Idempotency-Key", key).body(user(name())).post(API + "/users");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.jsonPath().getString("code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void a_taken_username_is_a_conflict_and_a_refused_create_keeps_no_key() {
        String sys = token("sysadmin");
        String key = UUID.randomUUID().toString();
        Response taken = as(sys).header("Idempotency-Key", key).body(user("sysadmin")).post(API + "/users");
        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(taken.jsonPath().getString("code")).isEqualTo("USERNAME_TAKEN");
        assertThat(as(sys).header("Idempotency-Key", key).body(user(name())).post(API + "/users").statusCode()).isEqualTo(201);
    }

    @Test
    void a_list_goes_on_after_its_cursor_until_the_end() {
        String sys = token("sysadmin");
        Response first = as(sys).queryParam("size", 7).queryParam("kind", "CITY_DEPARTMENT").get(API + "/units");
        long total = first.jsonPath().getLong("total");
        int seen = first.jsonPath().getList("items").size();
        String next = first.jsonPath().getString("next");
        String last = first.jsonPath().getString("items[-1].code");
        while (next != null) {
            Response page = as(sys).queryParam("size", 7).queryParam("kind", "CITY_DEPARTMENT").queryParam("after", next).get(API + "/units");
            assertThat(page.jsonPath().getString("items[0].code")).isGreaterThan(last);
            seen += page.jsonPath().getList("items").size();
            last = page.jsonPath().getString("items[-1].code");
            next = page.jsonPath().getString("next");
        }
        assertThat((long) seen).isEqualTo(total).isGreaterThan(12);
        for (String unknown : List.of("sort=password", "nothing=1")) {
            assertThat(as(sys).get(API + "/units?" + unknown).statusCode()).as(unknown).isEqualTo(400);
        }
        for (String wrong : List.of("size=0", "size=101", "size=x", "kind=NONE", "parent=x")) {
            assertThat(as(sys).get(API + "/units?" + wrong).statusCode()).as(wrong).isEqualTo(422);
        }
    }

    @Test
    void a_parameter_is_set_from_a_day_on() {
        String sys = token("sysadmin");
        String address = API + "/parameters/token.hours";
        String later = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusYears(1).toString();
        Response before = as(sys).get(address);
        Response set = as(sys).header("If-Match", before.header("ETag")).body("{\"validFrom\":\"" + later + "\",\"value\":\"10\"}").put(address);
        assertThat(set.statusCode()).as(set.asString()).isEqualTo(200);
        assertThat(set.jsonPath().getString("value")).as("today's").isEqualTo(before.jsonPath().getString("value"));
        assertThat(as(sys).get(address + "/history").jsonPath().getString("items[0].value")).isEqualTo("10");
        assertThat(as(sys).get(API + "/parameters/no.such").statusCode()).isEqualTo(404);
    }

    @Test
    void the_auditor_reads_the_trail_and_nobody_else() {
        String auditor = token("auditor");
        Response trail = as(auditor).queryParam("act", "LOGIN").queryParam("size", 5).get(API + "/audit");
        assertThat(trail.statusCode()).as(trail.asString()).isEqualTo(200);
        assertThat(trail.jsonPath().getList("items.act", String.class)).containsOnly("LOGIN");
        assertThat(as(token("sysadmin")).get(API + "/audit").statusCode()).isEqualTo(403);
    }

    @Test
    void a_session_is_ended_by_the_security_administrator() {
        String leader = token("leader");
        String sec = token("secadmin");
        long id = as(sec).queryParam("username", "leader").queryParam("size", 1).get(API + "/sessions").jsonPath().getLong("items[0].id");
        assertThat(as(sec).delete(API + "/sessions/" + id).statusCode()).isEqualTo(204);
        assertThat(as(leader).get(API + "/me").statusCode()).isEqualTo(401);
        assertThat(as(sec).delete(API + "/sessions/" + id).statusCode()).isEqualTo(404);
    }

    private static String name() {
        return "rest" + System.nanoTime() % 1_000_000_000 + "x" + counter++;
    }

    private static String user(String username) {
        return "{\"username\":\"" + username + "\",\"displayName\":\"李四\",\"unitId\":2,\"phone\":\"13800005678\"}";
    }

    private static String token(String username) {
        return token(username, PASSWORD);
    }

    private static String token(String username, String password) {
        Response answer = given().contentType(ContentType.JSON).body("{\"username\":\"" + username + "\",\"password\":\"" + password + "\"}").post(API + "/tokens");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath().getString("token");
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }
}
