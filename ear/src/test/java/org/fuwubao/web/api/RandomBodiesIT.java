package org.fuwubao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.fuwubao.it.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is sent, the answer is never the server's own failure. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RandomBodiesIT {

    private static final int BODIES = 300;
    private static final List<String> FIELDS = List.of("name", "uscc", "usccAbsentReason", "formerNames", "registeredDistrict", "operatingDistrict",
            "statisticsDistrict", "industryCode", "industryEdition", "statisticsIndustryCode", "statisticsIndustryEdition", "inStatisticsLibrary",
            "statisticsStatusAsOf", "statisticsStatusSource", "independentLegalPerson", "foundedOn", "staff", "tier", "packageLevel", "onKeyList",
            "registrationStatus", "tags", "stewards", "user", "role", "from", "to", "id", "version", "", "$where", "__proto__");
    private static final List<String> VALUES = List.of("null", "true", "0", "-1", "2147483648", "1e400", "-0.0", "\"\"", "\"110108\"", "\"A\"", "\"2020-02-30\"",
            "\"2020-02-29\"", "\"0000-00-00\"", "\"+999999999-12-31\"", "\"EXISTING\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\u202e\\u200b\"", "\"' or 1=1; drop table enterprise; --\"",
            "\"#{7*7}\"", "\"<script>\"", "[]", "{}", "[[[[[[]]]]]]", "{\"name\":\"旧\",\"from\":\"2020-01-01\"}", "[null]", "[{\"name\":null}]",
            "[{\"user\":null,\"role\":null}]", "NaN", "Infinity", "\"91110108PDY000010X\"", "\"瘍瘊\"", "\"\\uD842\\uDFB7\"");

    @Test
    void noBodyOfManyBreaksTheServer() {
        SplittableRandom random = new SplittableRandom(20261125);
        long id = Rest.as("steward.haidian").get("/enterprises?size=1").jsonPath().getLong("items[0].id");
        for (int i = 0; i < BODIES; i++) {
            byte[] body = body(random);
            Response answer = switch (i % 5) {
                case 0 -> send(body).header("If-Match", "\"" + random.nextInt(3) + "\"").patch("/enterprises/" + id);
                case 1 -> send(body).header("If-Match", "\"0\"").post("/enterprises/" + id + "/stewards");
                case 2 -> send(body).header("Idempotency-Key", "k" + random.nextInt(20)).post("/enterprises");
                default -> send(body).post("/enterprises");
            };
            assertThat(answer.statusCode()).as(new String(body, StandardCharsets.UTF_8) + "\n" + answer.asString()).isBetween(200, 499);
        }
    }

    @Test
    void noQueryOfManyBreaksTheServer() {
        SplittableRandom random = new SplittableRandom(7);
        List<String> names = List.of("q", "district", "industry", "tier", "steward", "inStatisticsLibrary", "tag", "updatedAfter", "onKeyList", "packageLevel",
                "size", "after", "sort", "incomplete", "registrationStatus", "x");
        for (int i = 0; i < 150; i++) {
            String value = VALUES.get(random.nextInt(VALUES.size())).replace("\"", "");
            Response answer = Rest.as("steward.haidian").queryParam(names.get(random.nextInt(names.size())), value).queryParam("sort", random.nextBoolean() ? "name" : "-staff")
                    .get("/enterprises");
            assertThat(answer.statusCode()).as(value + "\n" + answer.asString()).isBetween(200, 499);
        }
    }

    private static io.restassured.specification.RequestSpecification send(byte[] body) {
        return Rest.as("steward.haidian").contentType("application/json").body(body);
    }

    private static byte[] body(SplittableRandom random) {
        if (random.nextInt(10) == 0) {
            byte[] noise = new byte[random.nextInt(1, 200)];
            random.nextBytes(noise);
            return noise;
        }
        StringBuilder json = new StringBuilder("{");
        int fields = random.nextInt(1, 8);
        for (int i = 0; i < fields; i++) {
            json.append(i == 0 ? "" : ",").append('"').append(FIELDS.get(random.nextInt(FIELDS.size()))).append("\":").append(VALUES.get(random.nextInt(VALUES.size())));
        }
        String whole = json.append('}').toString();
        return (random.nextInt(8) == 0 ? whole.substring(0, random.nextInt(1, whole.length())) : whole).getBytes(StandardCharsets.UTF_8);
    }
}
