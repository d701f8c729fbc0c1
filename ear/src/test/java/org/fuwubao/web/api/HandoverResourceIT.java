package org.fuwubao.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fuwubao.it.Rest;
import org.fuwubao.shared.UnifiedSocialCreditCode;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hand-overs, moves and shared care by the habits of the contract. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class HandoverResourceIT {

    @Test
    void oneOfTwoAcknowledgementsAtOnceWins() throws Exception {
        long enterprise = file("约交甲检测有限公司", null);
        Response proposed = propose(enterprise, "deputy.haidian");
        proposed.then().statusCode(201).header("ETag", equalTo("\"0\"")).body("handover.row.state", equalTo("PENDING"));
        long id = proposed.jsonPath().getLong("handover.row.id");
        assertThat(proposed.header("Location")).endsWith("/api/v1/handovers/" + id);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            answers.add(threads.submit(() -> Rest.sending("deputy.haidian", "{\"action\":\"ACKNOWLEDGE\"}").header("If-Match", "\"0\"")
                    .post("/handovers/" + id + "/transitions").statusCode()));
        }
        List<Integer> heard = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            heard.add(answer.get());
        }
        threads.shutdown();
        assertThat(heard).containsExactlyInAnyOrder(200, 412, 412, 412);
        List<String> people = Rest.as("head.haidian").get("/enterprises/" + enterprise).jsonPath().getList("stewards.user");
        assertThat(people).containsOnlyOnce("deputy.haidian");
    }

    @Test
    void aRequestSentAgainIsDoneOnceAndNeedsItsVersion() {
        long enterprise = file("约交乙检测有限公司", null);
        String key = UUID.randomUUID().toString();
        String body = body("deputy.haidian");
        long first = Rest.sending("steward.haidian", body).header("Idempotency-Key", key).post("/enterprises/" + enterprise + "/stewards/handover").jsonPath().getLong("handover.row.id");
        for (int i = 0; i < 3; i++) {
            assertThat(Rest.sending("steward.haidian", body).header("Idempotency-Key", key).post("/enterprises/" + enterprise + "/stewards/handover").jsonPath().getLong("handover.row.id")).isEqualTo(first);
        }
        Rest.sending("steward.haidian", body("steward.chaoyang")).header("Idempotency-Key", key).post("/enterprises/" + enterprise + "/stewards/handover").then().statusCode(422);
        propose(enterprise, "deputy.haidian").then().statusCode(422).body("errors[0].code", equalTo("HANDOVER_OPEN"));
        Rest.sending("deputy.haidian", "{\"action\":\"ACKNOWLEDGE\"}").post("/handovers/" + first + "/transitions").then().statusCode(428);
        Rest.sending("deputy.haidian", "{\"action\":\"REJECT\"}").header("If-Match", "\"0\"").post("/handovers/" + first + "/transitions").then().statusCode(422).body("errors[0].field", equalTo("reason"));
        Rest.sending("deputy.haidian", "{\"action\":\"REJECT\",\"reason\":\"名下已多\"}").header("If-Match", "\"0\"").post("/handovers/" + first + "/transitions").then().statusCode(200).body("handover.row.state", equalTo("REJECTED"));
    }

    @Test
    void whatIsOfOthersAnswersAsIfItWereNotThere() {
        long enterprise = file("约交丙检测有限公司", null);
        long id = propose(enterprise, "deputy.haidian").jsonPath().getLong("handover.row.id");
        String missing = Rest.as("steward.chaoyang").get("/handovers/999999999").asString();
        assertThat(Rest.as("steward.chaoyang").get("/handovers/" + id).asString()).isEqualTo(missing);
        Rest.sending("steward.chaoyang", body("steward.shunyi")).post("/enterprises/" + enterprise + "/stewards/handover").then().statusCode(404);
        Rest.sending("steward.chaoyang", "{\"enterpriseId\":" + enterprise + ",\"toDistrict\":\"110105\",\"reason\":\"x\"}").post("/relocations").then().statusCode(404);
        Rest.as("steward.haidian").get("/handovers?box=NONE").then().statusCode(422);
    }

    @Test
    void aTakenCodeTellsNothingAndSharedCareAsksTheHead() {
        String uscc = UnifiedSocialCreditCode.invented("91110108", 97_290).value();
        file("约交丁检测有限公司", uscc);
        String taken = Rest.sending("steward.chaoyang", "{\"name\":\"约交丁\",\"uscc\":\"%s\",\"registeredDistrict\":\"110105\"}".formatted(uscc)).post("/enterprises")
                .then().statusCode(409).body("code", equalTo("USCC_TAKEN")).extract().asString();
        assertThat(taken).doesNotContain("约交丁", "110108", "海淀");
        Response asked = Rest.sending("steward.chaoyang", "{\"uscc\":\"%s\",\"role\":\"SECTOR\",\"reason\":\"同一集团\"}".formatted(uscc)).post("/shared-care");
        asked.then().statusCode(201).body("enterpriseId", nullValue()).body("enterprise", nullValue()).body("district", nullValue());
        assertThat(asked.asString()).doesNotContain("约交丁", "海淀", "陈卫国");
        long id = asked.jsonPath().getLong("id");
        Rest.sending("head.haidian", "{\"action\":\"ACCEPT\"}").header("If-Match", "\"0\"").post("/shared-care/" + id + "/transitions").then().statusCode(200).body("state", equalTo("ACCEPTED"));
        Rest.as("steward.chaoyang").get("/shared-care/" + id).then().statusCode(200).body("enterprise", equalTo("约交丁检测有限公司"));
    }

    @Test
    void anEndIsATransitionOfTheFile() {
        long enterprise = file("约交戊检测有限公司", null);
        String seen = Rest.as("head.haidian").get("/enterprises/" + enterprise).header("ETag");
        String ended = Rest.sending("head.haidian", "{\"action\":\"END\",\"kind\":\"REVOKED\",\"reason\":\"吊销\"}").header("If-Match", seen)
                .post("/enterprises/" + enterprise + "/transitions").then().statusCode(200).body("registrationStatus", equalTo("REVOKED")).extract().header("ETag");
        Rest.sending("coordinator", "{\"staff\":5}").header("If-Match", ended).patch("/enterprises/" + enterprise).then().statusCode(422).body("code", equalTo("ENTERPRISE_ENDED"));
        Rest.sending("head.haidian", "{\"action\":\"RESUME\",\"reason\":\"弄错\"}").header("If-Match", ended)
                .post("/enterprises/" + enterprise + "/transitions").then().statusCode(200).body("registrationStatus", equalTo("EXISTING"));
    }

    private static long file(String name, String uscc) {
        String identity = uscc == null ? "\"usccAbsentReason\":\"尚未领照\"" : "\"uscc\":\"" + uscc + "\"";
        return Rest.sending("steward.haidian", "{\"name\":\"%s\",%s,\"registeredDistrict\":\"110108\"}".formatted(name, identity)).post("/enterprises")
                .then().statusCode(201).extract().jsonPath().getLong("id");
    }

    private static Response propose(long enterprise, String receiver) {
        return Rest.sending("steward.haidian", body(receiver)).post("/enterprises/" + enterprise + "/stewards/handover");
    }

    private static String body(String receiver) {
        return "{\"receiver\":\"" + receiver + "\",\"reason\":\"岗位调整\"}";
    }
}
