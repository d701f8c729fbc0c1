package org.fuwubao.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Asks every route of {@code routes.csv} as everybody: one account of each role, and nobody. What the matrix does not
 * allow is refused, and no table is another one afterwards. Runs inside the server to see the tables.
 *
 * <p>Columns: method, route, allowed: {@code OPEN} (nobody too), {@code ALL} (whoever is logged in), or roles with {@code ;}.
 */
@ExtendWith(ArquillianExtension.class)
class AuthorisationMatrixIT {

    private static final String ROOT = "http://localhost:" + System.getProperty("jboss.http.port", "8080");
    private static final Map<String, String> ACCOUNTS = accounts();
    /** Sessions note acts, the trail notes denials, the index's own tables and the mails on their way follow changes of before. */
    private static final Set<String> NOT_COMPARED = Set.of("audit_entry", "login_session", "login_failure", "flyway_schema_history",
            "hsearch_agent", "hsearch_outbox_event", "outbox_message");
    /** They end the session that asks. */
    private static final Set<String> ENDING = Set.of("/logout", "/api/v1/tokens/current");
    private static final Pattern VIEW_STATE = Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

    @Resource(lookup = "java:jboss/datasources/FuwubaoDS")
    DataSource database;

    private final Map<String, String> tokens = new HashMap<>();
    private final Map<String, HttpClient> browsers = new HashMap<>();

    private record Route(String method, String path, Set<String> allowed) {

        boolean isRest() {
            return path.startsWith("/api/v1/");
        }

        boolean allows(String role) {
            return allowed.contains("OPEN") || allowed.contains("ALL") || allowed.contains(role);
        }
    }

    @Test
    void everybody_gets_what_the_matrix_allows_and_nothing_else() throws Exception {
        for (String role : ACCOUNTS.keySet()) {
            logIn(role);
        }
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (Route route : routes()) {
            for (String role : ACCOUNTS.keySet()) {
                if (route.allows(role)) {
                    HttpResponse<String> answer = ask(route, role);
                    int status = answer.statusCode();
                    boolean unknown = status == 401 && answer.body().contains("UNAUTHENTICATED");
                    if (unknown || status == 403 || status == 405 || status >= 500) {
                        wrong.add(route.method + " " + route.path + " is refused to " + role + ": " + status);
                    }
                    asked++;
                }
            }
            Map<String, Integer> before = checksums();
            for (String role : ACCOUNTS.keySet()) {
                if (!route.allows(role)) {
                    int status = ask(route, role).statusCode();
                    if (status != 403) {
                        wrong.add(route.method + " " + route.path + " is not refused to " + role + ": " + status);
                    }
                    asked++;
                }
            }
            askAsNobody(route, wrong);
            asked++;
            Map<String, Integer> after = checksums();
            if (!after.equals(before)) {
                after.entrySet().removeAll(before.entrySet());
                wrong.add(route.method + " " + route.path + " refused, but changed " + after.keySet());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(14 * 5);
    }

    private void askAsNobody(Route route, List<String> wrong) throws Exception {
        HttpClient nobody = HttpClient.newHttpClient();
        HttpResponse<String> answer = nobody.send(request(route).build(), BodyHandlers.ofString());
        boolean refused = route.isRest() ? answer.statusCode() == 401 && answer.body().contains("UNAUTHENTICATED")
                : answer.statusCode() == 302 && !route.path.equals("/logout") && answer.headers().firstValue("Location").orElse("").contains("/login");
        boolean open = route.allowed.contains("OPEN");
        if (open == refused || answer.statusCode() >= 500) {
            wrong.add(route.method + " " + route.path + " to nobody: " + answer.statusCode());
        }
    }

    private HttpResponse<String> ask(Route route, String role) throws Exception {
        HttpRequest.Builder request = request(route);
        HttpResponse<String> answer = route.isRest()
                ? HttpClient.newHttpClient().send(request.header("Authorization", "Bearer " + tokens.get(role)).build(), BodyHandlers.ofString())
                : browsers.get(role).send(request.build(), BodyHandlers.ofString());
        if (ENDING.contains(route.path)) {
            logIn(role);
        }
        return answer;
    }

    private static HttpRequest.Builder request(Route route) {
        URI address = URI.create(ROOT + route.path.replaceAll("\\{(id|\\w+Id)}", "999999999").replaceAll("\\{\\w+}", "none")
                + (route.isRest() || !route.method.equals("GET") ? "" : "?id=999999999"));
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", route.isRest() ? "application/json" : "text/html");
        if (route.method.equals("GET") || route.method.equals("DELETE")) {
            return request.method(route.method, BodyPublishers.noBody()).header("If-Match", "\"0\"");
        }
        return request.method(route.method, BodyPublishers.ofString(route.isRest() ? "{}" : "")).header("If-Match", "\"0\"")
                .header("Content-Type", route.isRest() ? "application/json" : "application/x-www-form-urlencoded");
    }

    private void logIn(String role) throws IOException, InterruptedException {
        String password = System.getenv("FWB_DEMO_PASSWORD");
        String body = "{\"username\":\"" + ACCOUNTS.get(role) + "\",\"password\":\"" + password + "\"}";
        HttpResponse<String> token = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(ROOT + "/api/v1/tokens"))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        assertThat(token.statusCode()).as("token of %s: %s", role, token.body()).isEqualTo(201);
        tokens.put(role, first(TOKEN, token.body()));

        HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String page = browser.send(HttpRequest.newBuilder(URI.create(ROOT + "/login")).build(), BodyHandlers.ofString()).body();
        String form = "login=login&enter=enter&username=" + ACCOUNTS.get(role) + "&password=" + encoded(password)
                + "&jakarta.faces.ViewState=" + encoded(first(VIEW_STATE, page));
        HttpResponse<String> entered = browser.send(HttpRequest.newBuilder(URI.create(ROOT + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
        assertThat(entered.statusCode()).as("login of %s", role).isEqualTo(302);
        browsers.put(role, browser);
    }

    private Map<String, Integer> checksums() throws SQLException {
        Map<String, Integer> sums = new TreeMap<>();
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found = sql.executeQuery("select table_name from information_schema.tables where lower(table_schema) = 'public' and table_type like '%TABLE%'")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            for (String table : tables) {
                if (!NOT_COMPARED.contains(table.toLowerCase(Locale.ROOT))) {
                    sums.put(table.toLowerCase(Locale.ROOT), checksum(sql, table));
                }
            }
        }
        assertThat(sums).containsKeys("user_account", "role_grant", "unit", "enterprise");
        return sums;
    }

    /** Of all rows whatever their order. */
    private static int checksum(Statement sql, String table) throws SQLException {
        int sum = 0;
        try (ResultSet rows = sql.executeQuery("select * from \"" + table + "\"")) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(rows.getString(i));
                }
                sum += row.hashCode() * 31 + 1;
            }
        }
        return sum;
    }

    private static List<Route> routes() throws IOException {
        try (InputStream in = AuthorisationMatrixIT.class.getResourceAsStream("routes.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).filter(line -> !line.isBlank()).map(line -> line.split(","))
                    .map(cells -> new Route(cells[0], cells[1], Set.of(cells[2].split(";")))).toList();
        }
    }

    private static Map<String, String> accounts() {
        Map<String, String> accounts = new LinkedHashMap<>();
        accounts.put("STEWARD", "steward.haidian");
        accounts.put("UNIT_OFFICER", "officer.kw");
        accounts.put("UNIT_HEAD", "head.haidian");
        accounts.put("COORDINATOR", "coordinator");
        accounts.put("LEADER", "leader");
        accounts.put("AGENCY_USER", "agency.a");
        accounts.put("AGENCY_ADMIN", "agencyadmin.a");
        accounts.put("ENTERPRISE_USER", "ent.a");
        accounts.put("POLICY_EDITOR", "policy.editor");
        accounts.put("POLICY_APPROVER", "policy.approver");
        accounts.put("SYS_ADMIN", "sysadmin");
        accounts.put("SEC_ADMIN", "secadmin");
        accounts.put("AUDITOR", "auditor");
        return accounts;
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
