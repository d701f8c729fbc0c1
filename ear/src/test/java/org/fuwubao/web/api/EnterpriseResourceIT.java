package org.fuwubao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.fuwubao.it.Rest;
import org.fuwubao.shared.UnifiedSocialCreditCode;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of {@code /enterprises}, status by status. */
@Tag("database")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EnterpriseResourceIT {

    private static final AtomicInteger NUMBER = new AtomicInteger(93_000);
    private static final List<String> FIELDS = List.of("id", "uscc", "name", "formerNames", "registeredDistrict", "operatingDistrict",
            "statisticsDistrict", "industryCode", "statisticsIndustryCode", "statisticsIndustryEdition", "inStatisticsLibrary",
            "independentLegalPerson", "foundedOn", "staff", "tier", "packageLevel", "onKeyList", "registrationStatus", "stewards",
            "tags", "version", "incomplete");

    @Test
    void aNewFileAnswersWithItsAddressItsVersionAndItsCreatorAsLocalSteward() {
        String code = newCode();
        Response answer = Rest.sending("steward.haidian", """
                {"name":"约测甲检测有限公司","uscc":"%s","registeredDistrict":"110108","industryCode":"7452","staff":35,
                 "foundedOn":"2011-05-01","tags":["检测"],"formerNames":[{"name":"约测旧名有限公司","from":"2011-05-01","to":"2015-06-30"}]}"""
                .formatted(code)).post("/enterprises");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        JsonPath file = answer.jsonPath();
        assertThat(answer.header("Location")).endsWith("/api/v1/enterprises/" + file.getLong("id"));
        assertThat(answer.header("ETag")).isEqualTo("\"" + file.getLong("version") + "\"");
        assertThat(file.getMap("")).containsKeys(FIELDS.toArray(new Object[0])).containsEntry("uscc", code).containsEntry("staff", 35)
                .containsEntry("foundedOn", "2011-05-01").containsEntry("registrationStatus", "EXISTING").containsEntry("industryEdition", 2017)
                .containsEntry("incomplete", false).containsEntry("onKeyList", false);
        assertThat(file.getString("stewards[0].user")).isEqualTo("steward.haidian");
        assertThat(file.getString("stewards[0].role")).isEqualTo("LOCAL");
        assertThat(file.getString("stewards[0].from")).isEqualTo(LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());
        assertThat(file.getString("formerNames[0].to")).isEqualTo("2015-06-30");
        assertThat(file.getString("updatedAt")).endsWith("+08:00");

        Response read = Rest.as("steward.haidian").get("/enterprises/" + file.getLong("id"));
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.header("ETag")).isEqualTo(answer.header("ETag"));
        assertThat(read.jsonPath().getMap("")).isEqualTo(file.getMap(""));
    }

    @Test
    void aListCarriesWholeFilesAndReadsOnToItsEnd() {
        Set<Long> met = new HashSet<>();
        String next = null;
        long total;
        do {
            var request = Rest.as("steward.haidian").queryParam("size", 50).queryParam("sort", "name");
            Response answer = (next == null ? request : request.queryParam("after", next)).get("/enterprises");
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            JsonPath page = answer.jsonPath();
            page.<Map<String, Object>>getList("items").forEach(item -> {
                assertThat(item).containsKeys(FIELDS.toArray(new String[0]));
                assertThat(met.add(((Number) item.get("id")).longValue())).isTrue();
            });
            total = page.getLong("total");
            assertThat(page.getBoolean("totalIsLowerBound")).isFalse();
            next = page.getString("next");
        } while (next != null);
        assertThat(met).hasSize((int) total).isNotEmpty();
    }

    @Test
    void aFileInTheListIsTheOneThatIsReadAlone() {
        String tag = newTag();
        create("steward.haidian", "\"tags\":[\"%s\",\"二\"],\"formerNames\":[{\"name\":\"约测早名\"}],\"operatingDistrict\":\"110108\"".formatted(tag));
        Map<String, Object> item = Rest.as("steward.haidian").queryParam("tag", tag).get("/enterprises").jsonPath().getMap("items[0]");
        Map<String, Object> file = Rest.as("steward.haidian").get("/enterprises/" + item.get("id")).jsonPath().getMap("");
        for (String field : FIELDS) {
            if (!field.equals("stewards")) {
                assertThat(item.get(field)).as(field).isEqualTo(file.get(field));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"district=110108", "industry=M", "industry=74", "tier=B", "steward=steward.haidian", "inStatisticsLibrary=true",
        "inStatisticsLibrary=unknown", "onKeyList=true", "packageLevel=CITY", "registrationStatus=EXISTING", "incomplete=true",
        "updatedAfter=2020-01-01T00:00:00%2B08:00"})
    void everyFilterNarrowsTheList(String filter) {
        long all = Rest.as("coordinator").get("/enterprises").jsonPath().getLong("total");
        Response answer = Rest.as("coordinator").urlEncodingEnabled(false).get("/enterprises?size=100&" + filter);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        long total = answer.jsonPath().getLong("total");
        assertThat(total).isBetween(1L, filter.startsWith("updatedAfter") ? all : all - 1);
        String field = filter.substring(0, filter.indexOf('='));
        if (Set.of("tier", "packageLevel", "registrationStatus").contains(field)) {
            assertThat(answer.jsonPath().getList("items." + field, String.class)).containsOnly(filter.substring(filter.indexOf('=') + 1));
        }
    }

    @ParameterizedTest
    @CsvSource({"colour=red, colour, 400", "sort=uscc, sort, 400", "tier=A&tier=B, tier, 400", "district=海淀, district, 422", "industry=7x, industry, 422",
        "tier=D, tier, 422", "inStatisticsLibrary=maybe, inStatisticsLibrary, 422", "onKeyList=1, onKeyList, 422", "packageLevel=TOWN, packageLevel, 422",
        "updatedAfter=yesterday, updatedAfter, 422", "updatedAfter=2026-01-01, updatedAfter, 422", "size=0, size, 422", "size=101, size, 422",
        "size=many, size, 422", "after=nonsense, after, 422"})
    void anUnknownFilterIsABadRequestAndABadValueNamesItsField(String query, String field, int status) {
        Response answer = Rest.as("coordinator").get("/enterprises?" + query);
        assertProblem(answer, status, null, field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"name\":\"约测\",\"uscc\":\"x\",\"registeredDistrict\":\"110108\",\"colour\":\"red\"} | 422 | colour",
        "{\"name\":12,\"usccAbsentReason\":\"x\",\"registeredDistrict\":\"110108\"}             | 422 | name",
        "{\"name\":\"约\\ud840\",\"usccAbsentReason\":\"x\",\"registeredDistrict\":\"110108\"}  | 422 | name",
        "{\"name\":\"约\\u0000\",\"usccAbsentReason\":\"x\",\"registeredDistrict\":\"110108\"}  | 422 | name",
        "{\"name\":\"约测\",\"usccAbsentReason\":\"x\",\"registeredDistrict\":110108}           | 422 | registeredDistrict",
        "{\"name\":\"约测\",\"usccAbsentReason\":\"x\",\"registeredDistrict\":\"110108\",\"staff\":\"5\"}   | 422 | staff",
        "{\"name\":\"约测\",\"usccAbsentReason\":\"x\",\"registeredDistrict\":\"110108\",\"staff\":5.5}     | 422 | staff",
        "{\"name\":\"约测\",\"usccAbsentReason\":\"x\",\"registeredDistrict\":\"110108\",\"staff\":99999999999} | 422 | staff",
        "{\"name\":\"约测\",\"usccAbsentReason\":\"x\",\"registeredDistrict\":\"110108\",\"tier\":\"D\"}    | 422 | tier",
        "{\"name\":\"约测\",\"usccAbsentReason\":\"x\",\"registeredDistrict\":\"110108\",\"tier\":0}        | 422 | tier",
        "{\"name\":\"约测\",\"usccAbsentReason\":\"x\",\"registeredDistrict\":\"110108\",\"tags\":[null]}   | 422 | tags",
        "{\"name\":\"约测\",\"usccAbsentReason\":\"x\",\"registeredDistrict\":\"110108\",\"foundedOn\":\"2026-02-30\"} | 422 | foundedOn",
        "{\"name\":\"约测\",\"usccAbsentReason\":\"x\",\"registeredDistrict\":\"110108\",\"foundedOn\":\"2020-01-01T00:00:00Z\"} | 422 | foundedOn",
        "{\"name\":\"约测\",\"usccAbsentReason\":\"x\",\"registeredDistrict\":\"110108\",\"foundedOn\":[2020,1,1]}  | 422 | foundedOn",
        "{\"name\":\"约测\",\"usccAbsentReason\":\"x\",\"registeredDistrict\":\"110108\",\"foundedOn\":\"2999-01-01\"} | 422 | foundedOn",
        "{\"name\":\"约测\",\"usccAbsentReason\":\"x\",\"registeredDistrict\":\"110108\",\"stewards\":[{\"user\":\"nobody.here\",\"role\":\"LOCAL\"}]} | 422 | user",
        "{\"name\":\"约测\",\"usccAbsentReason\":\"x\",\"registeredDistrict\":\"110108\",\"stewards\":[{\"user\":\"steward.haidian\",\"role\":\"KING\"}]} | 422 | stewards[0].role",
        "{\"usccAbsentReason\":\"x\",\"registeredDistrict\":\"110108\"}                         | 422 | name",
        "{\"name\":\"约测\",\"registeredDistrict\":\"110108\"}                                  | 422 | uscc",
        "{\"name\":\"约测\",\"uscc\":\"91110108MA01ABCD00\",\"registeredDistrict\":\"110108\"}  | 422 | uscc",
        "{\"name\":\"约测\",\"usccAbsentReason\":\"x\"}                                         | 422 | registeredDistrict",
        "{\"name\":\"约测\",\"name\":\"约二\"}                                                  | 400 |",
        "{\"name\":\"约测\",\"staff\":NaN}                                                      | 400 |",
        "{\"name\":\"约测\"                                                                     | 400 |",
        "{\"name\":\"约测\"} {}                                                                 | 400 |",
        "null                                                                                   | 400 |",
        "[]                                                                                     | 422 |"})
    void aBadBodyIsRefusedWithItsPlaceAndStoresNothing(String body, int status, String field) {
        long before = Rest.as("coordinator").get("/enterprises").jsonPath().getLong("total");
        assertProblem(Rest.sending("coordinator", body).post("/enterprises"), status, null, field);
        assertThat(Rest.as("coordinator").get("/enterprises").jsonPath().getLong("total")).isEqualTo(before);
    }

    @Test
    void aRefusalSpeaksTheLanguageAskedFor() {
        String body = "{\"name\":\"约测\",\"usccAbsentReason\":\"x\"}";
        Response chinese = Rest.sending("coordinator", body).header("Accept-Language", "zh-CN").post("/enterprises");
        Response english = Rest.sending("coordinator", body).header("Accept-Language", "en").post("/enterprises");
        assertThat(english.jsonPath().getString("errors[0].detail")).isEqualTo("Required");
        assertThat(chinese.jsonPath().getString("errors[0].detail")).isNotEqualTo("Required").matches("\\p{IsHan}.*");
    }

    @Test
    void aTakenCodeIsAConflictThatRevealsNothing() {
        String code = newCode();
        String name = "约测某某秘密有限公司";
        Response first = Rest.sending("steward.chaoyang", body(name, code, "110105")).post("/enterprises");
        assertThat(first.statusCode()).isEqualTo(201);
        Response second = Rest.sending("steward.haidian", body("约测另外有限公司", code.toLowerCase(Locale.ROOT), "110108")).post("/enterprises");
        assertProblem(second, 409, "USCC_TAKEN", "uscc");
        assertThat(second.asString()).doesNotContain(name, "110105", "chaoyang", first.jsonPath().getString("id"));
    }

    @Test
    void fiftyAtOnceOpenOneFile() throws Exception {
        for (int round = 0; round < 3; round++) {
            String code = newCode();
            String tag = newTag();
            List<Callable<Response>> acts = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                String spelling = spelling(code, i);
                acts.add(() -> Rest.sending("coordinator", """
                        {"name":"约测同时有限公司","uscc":"%s","registeredDistrict":"110108","tags":["%s"]}""".formatted(spelling, tag))
                        .post("/enterprises"));
            }
            List<Integer> statuses = atOnce(acts).stream().map(Response::statusCode).toList();
            assertThat(statuses).containsOnly(201, 409);
            assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
            assertThat(Rest.as("coordinator").queryParam("tag", tag).get("/enterprises").jsonPath().getLong("total")).isEqualTo(1);
        }
    }

    @Test
    void sentAtOnceUnderOneKeyItIsDoneOnce() throws Exception {
        String tag = newTag();
        String body = "{\"name\":\"约测并发有限公司\",\"usccAbsentReason\":\"新设\",\"registeredDistrict\":\"110108\",\"tags\":[\"%s\"]}".formatted(tag);
        String key = UUID.randomUUID().toString();
        List<Callable<Response>> acts = Collections.nCopies(10, () -> Rest.sending("steward.haidian", body).header("Idempotency-Key", key).post("/enterprises"));
        List<Response> answers = atOnce(acts);
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers).extracting(answer -> answer.header("Location")).containsOnly(answers.get(0).header("Location"));
        assertThat(Rest.as("steward.haidian").queryParam("tag", tag).get("/enterprises").jsonPath().getLong("total")).isEqualTo(1);
    }

    private static List<Response> atOnce(List<Callable<Response>> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : threads.invokeAll(acts)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void sentTwentyTimesUnderOneKeyItIsDoneOnceAndAnsweredAlike() {
        String tag = newTag();
        String body = "{\"name\":\"约测重放有限公司\",\"usccAbsentReason\":\"新设\",\"registeredDistrict\":\"110108\",\"tags\":[\"%s\"]}".formatted(tag);
        String key = UUID.randomUUID().toString();
        Set<String> answers = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            Response answer = Rest.sending("steward.haidian", body).header("Idempotency-Key", key).post("/enterprises");
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
            answers.add(answer.header("Location") + answer.header("ETag") + answer.jsonPath().getMap(""));
        }
        assertThat(answers).hasSize(1);
        assertThat(Rest.as("steward.haidian").queryParam("tag", tag).get("/enterprises").jsonPath().getLong("total")).isEqualTo(1);

        Response other = Rest.sending("steward.haidian", body.replace("新设", "另设")).header("Idempotency-Key", key).post("/enterprises");
        assertProblem(other, 422, "IDEMPOTENCY_KEY_REUSED", null);
        Response someoneElse = Rest.sending("steward.chaoyang", body.replace("110108", "110105")).header("Idempotency-Key", key).post("/enterprises");
        assertThat(someoneElse.statusCode()).isEqualTo(201);
    }

    @Test
    void aRefusedCreateLeavesItsKeyFree() {
        String key = UUID.randomUUID().toString();
        assertThat(Rest.sending("steward.haidian", body("约测键甲有限公司", "bad", "110108")).header("Idempotency-Key", key).post("/enterprises").statusCode()).isEqualTo(422);
        assertThat(Rest.sending("steward.haidian", body("约测键甲有限公司", newCode(), "110108")).header("Idempotency-Key", key).post("/enterprises").statusCode()).isEqualTo(201);
    }

    @Test
    void stewardsAreNamedWithANewFileByThoseWhoMay() {
        String others = "\"stewards\":[{\"user\":\"steward.haidian\",\"role\":\"LOCAL\"},{\"user\":\"officer.kw\",\"role\":\"SECTOR\",\"from\":\"2026-01-01\"}]";
        JsonPath named = create("coordinator", others).jsonPath();
        assertThat(named.getList("stewards.user", String.class)).containsExactlyInAnyOrder("steward.haidian", "officer.kw");
        assertThat(named.getBoolean("incomplete")).isFalse();
        assertThat(create("coordinator", "\"tags\":[]").jsonPath().getBoolean("incomplete")).isTrue();

        JsonPath self = create("steward.haidian", "\"stewards\":[{\"user\":\"steward.haidian\",\"role\":\"BUILDING\"}]").jsonPath();
        assertThat(self.getList("stewards.role", String.class)).containsExactly("BUILDING");
        assertThat(self.getBoolean("incomplete")).isTrue();
        String body = "{\"name\":\"约测点名有限公司\",\"usccAbsentReason\":\"新设\",\"registeredDistrict\":\"110108\"," + others + "}";
        assertProblem(Rest.sending("steward.haidian", body).post("/enterprises"), 403, "FORBIDDEN", null);
    }

    @Test
    void anEditNeedsTheVersionThatItSaw() {
        JsonPath file = create("steward.haidian", "\"staff\":10").jsonPath();
        String path = "/enterprises/" + file.getLong("id");
        String tag = "\"" + file.getLong("version") + "\"";

        assertProblem(Rest.sending("steward.haidian", "{\"staff\":11}").patch(path), 428, "PRECONDITION_REQUIRED", null);
        Response edited = Rest.sending("steward.haidian", "{\"staff\":12}").header("If-Match", tag).patch(path);
        assertThat(edited.statusCode()).as(edited.asString()).isEqualTo(200);
        assertThat(edited.jsonPath().getInt("staff")).isEqualTo(12);
        assertThat(edited.header("ETag")).isNotEqualTo(tag).isEqualTo("\"" + edited.jsonPath().getLong("version") + "\"");
        assertProblem(Rest.sending("steward.haidian", "{\"staff\":13}").header("If-Match", tag).patch(path), 412, "STALE", null);
        assertProblem(Rest.sending("steward.haidian", "{\"staff\":13}").header("If-Match", "nonsense").patch(path), 412, "STALE", null);
        assertThat(Rest.as("steward.haidian").get(path).jsonPath().getInt("staff")).isEqualTo(12);
    }

    @Test
    void aMergePatchReplacesWhatItNamesAndEmptiesWhatIsNull() {
        JsonPath file = create("steward.haidian", "\"staff\":10,\"foundedOn\":\"2001-02-03\",\"tags\":[\"甲\",\"乙\"],\"industryCode\":\"7320\"").jsonPath();
        Response answer = patch(file, "{\"staff\":null,\"tags\":[\"丙\"],\"name\":\"约测改名有限公司\"}");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        JsonPath patched = answer.jsonPath();
        assertThat(patched.getMap("")).containsEntry("staff", null).containsEntry("foundedOn", "2001-02-03").containsEntry("name", "约测改名有限公司")
                .containsEntry("industryCode", "7320").containsEntry("uscc", file.getString("uscc"));
        assertThat(patched.getList("tags", String.class)).containsExactly("丙");

        JsonPath inLibrary = patch(patched, "{\"inStatisticsLibrary\":true,\"statisticsStatusAsOf\":\"2025-12-31\",\"statisticsStatusSource\":\"DEPARTMENT\"}").jsonPath();
        assertThat(inLibrary.getString("statisticsStatusSource")).isEqualTo("DEPARTMENT");
        JsonPath left = patch(inLibrary, "{\"inStatisticsLibrary\":false}").jsonPath();
        assertThat(left.getString("statisticsStatusSource")).isEqualTo("SELF_REPORTED");
        assertThat(left.getString("statisticsStatusAsOf")).isNotEqualTo("2025-12-31");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"colour\":\"red\"} | colour", "{\"stewards\":[]} | stewards", "{\"id\":7} | id", "{\"staff\":\"9\"} | staff",
        "{\"name\":null} | name", "{\"uscc\":null} | uscc", "{\"registrationStatus\":null} | registrationStatus", "{\"name\":\"\\ud800\"} | name", "[] |", "7 |"})
    void aBadPatchIsRefusedWithItsField(String patch, String field) {
        JsonPath file = create("steward.haidian", "\"staff\":1").jsonPath();
        assertProblem(patch(file, patch), 422, null, field);
    }

    @Test
    void outsideTheScopeIsNotThere() {
        JsonPath file = create("steward.haidian", "\"staff\":1").jsonPath();
        String path = "/enterprises/" + file.getLong("id");
        String missing = Rest.as("steward.chaoyang").get("/enterprises/9999999999").asString();
        for (String reader : List.of("steward.chaoyang", "agency.b", "ent.a", "ent.b", "officer.kw")) {
            Response answer = Rest.as(reader).get(path);
            assertProblem(answer, 404, "NOT_FOUND", null);
            assertThat(answer.asString()).as(reader).isEqualTo(missing);
        }
        assertProblem(Rest.sending("steward.chaoyang", "{\"staff\":2}").header("If-Match", "\"0\"").patch(path), 404, "NOT_FOUND", null);
        assertThat(Rest.as("agency.b").get("/enterprises").jsonPath().getLong("total")).isZero();
        assertThat(Rest.as("ent.a").get("/enterprises").jsonPath().getLong("total")).isEqualTo(1);
        long own = Rest.as("ent.a").get("/enterprises").jsonPath().getLong("items[0].id");
        assertProblem(Rest.as("ent.b").get("/enterprises/" + own), 404, "NOT_FOUND", null);
    }

    @Test
    void whatOneMaySeeButNotDoIsForbidden() {
        JsonPath file = create("steward.haidian", "\"staff\":1").jsonPath();
        for (String reader : List.of("leader", "head.haidian", "coordinator")) {
            Response answer = Rest.sending(reader, "{\"staff\":2}").header("If-Match", "\"" + file.getLong("version") + "\"").patch("/enterprises/" + file.getLong("id"));
            assertThat(answer.statusCode()).as(reader).isEqualTo(reader.equals("leader") ? 403 : reader.equals("head.haidian") ? 200 : 412);
        }
        for (String nobody : List.of("sysadmin", "secadmin", "auditor")) {
            assertProblem(Rest.as(nobody).get("/enterprises"), 403, "FORBIDDEN", null);
        }
        long own = Rest.as("ent.a").get("/enterprises").jsonPath().getLong("items[0].id");
        assertProblem(Rest.sending("ent.a", "{\"staff\":2}").header("If-Match", "\"0\"").patch("/enterprises/" + own), 403, "FORBIDDEN", null);
        assertProblem(Rest.sending("steward.haidian", body("约测越区有限公司", newCode(), "110105")).post("/enterprises"), 403, "FORBIDDEN", null);
        assertProblem(Rest.as("agency.a").get("/enterprises?tier=A"), 403, "FORBIDDEN", null);
        assertProblem(Rest.nobody().get("/enterprises"), 401, "UNAUTHENTICATED", null);
    }

    @Test
    void aPersonIsPutInChargeAndTakenOutAgain() {
        JsonPath file = create("head.haidian", "\"staff\":1").jsonPath();
        String path = "/enterprises/" + file.getLong("id");
        String wish = "{\"user\":\"steward.chaoyang\",\"role\":\"SECTOR\",\"from\":\"2026-01-01\"}";

        assertProblem(Rest.sending("head.haidian", wish).post(path + "/stewards"), 428, "PRECONDITION_REQUIRED", null);
        assertProblem(Rest.sending("steward.haidian", wish).header("If-Match", "\"0\"").post(path + "/stewards"), 403, "FORBIDDEN", null);
        Response assigned = Rest.sending("head.haidian", wish).header("If-Match", "\"" + file.getLong("version") + "\"").post(path + "/stewards");
        assertThat(assigned.statusCode()).as(assigned.asString()).isEqualTo(201);
        assertThat(assigned.jsonPath().getString("user")).isEqualTo("steward.chaoyang");
        assertThat(Rest.as("steward.chaoyang").get(path).statusCode()).isEqualTo(200);

        String assignment = path + "/stewards/" + assigned.jsonPath().getLong("id");
        assertProblem(Rest.sending("head.haidian", "{\"to\":\"2025-12-31\"}").header("If-Match", assigned.header("ETag")).patch(assignment), 422, "ENDS_BEFORE_IT_BEGINS", "to");
        Response ended = Rest.sending("head.haidian", "{\"to\":\"2026-01-31\"}").header("If-Match", assigned.header("ETag")).patch(assignment);
        assertThat(ended.statusCode()).as(ended.asString()).isEqualTo(200);
        assertThat(ended.jsonPath().getString("to")).isEqualTo("2026-01-31");
        assertThat(Rest.as("steward.chaoyang").get(path).statusCode()).isEqualTo(404);
        assertProblem(Rest.sending("head.haidian", "{\"to\":\"2026-01-31\"}").header("If-Match", ended.header("ETag")).patch(path + "/stewards/999999999"), 404, "NOT_FOUND", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"约测𠮷田计量有限公司", "约测𬭂科技有限公司", "约测#{7*7}${7*7}", "约测<script>alert(1)</script>", "约测' or 1=1 --", "约测\\\\百分%_号"})
    void aNameIsKeptAsTyped(String name) {
        Response answer = Rest.sending("steward.haidian", body(name, newCode(), "110108")).post("/enterprises");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        assertThat(Rest.as("steward.haidian").get("/enterprises/" + answer.jsonPath().getLong("id")).jsonPath().getString("name"))
                .isEqualTo(name.replace("\\\\", "\\"));
    }

    private static Response create(String username, String more) {
        Response answer = Rest.sending(username, "{\"name\":\"约测样本有限公司\",\"uscc\":\"%s\",\"registeredDistrict\":\"110108\",%s}".formatted(newCode(), more))
                .post("/enterprises");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }

    private static Response patch(JsonPath file, String patch) {
        return Rest.as("steward.haidian").contentType("application/merge-patch+json").body(patch)
                .header("If-Match", "\"" + file.getLong("version") + "\"").patch("/enterprises/" + file.getLong("id"));
    }

    private static void assertProblem(Response answer, int status, String code, String field) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(answer.jsonPath().getString("code")).isNotBlank().isEqualTo(code == null ? answer.jsonPath().getString("code") : code);
        assertThat(answer.jsonPath().getString("detail")).isNotBlank();
        if (field != null) {
            assertThat(answer.jsonPath().getList("errors.field", String.class)).contains(field);
        }
        assertThat(answer.asString()).doesNotContain("Exception", "org.", "select ", ".java");
    }

    private static String body(String name, String code, String district) {
        return "{\"name\":\"%s\",\"uscc\":\"%s\",\"registeredDistrict\":\"%s\"}".formatted(name, code, district);
    }

    private static String newCode() {
        return UnifiedSocialCreditCode.invented("91110108", NUMBER.getAndIncrement()).value();
    }

    private static String newTag() {
        return "t" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** One code in many spellings: case, width, blanks. */
    private static String spelling(String code, int i) {
        return switch (i % 5) {
            case 0 -> code;
            case 1 -> code.toLowerCase(Locale.ROOT);
            case 2 -> code.substring(0, 8) + " " + code.substring(8);
            case 3 -> {
                StringBuilder wide = new StringBuilder();
                code.chars().forEach(c -> wide.append((char) (c - '!' + '！')));
                yield wide.toString();
            }
            default -> "　" + code.substring(0, 2) + "-" + code.substring(2) + " ";
        };
    }
}
