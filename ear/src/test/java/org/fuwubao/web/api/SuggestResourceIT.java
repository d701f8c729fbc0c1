package org.fuwubao.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.fuwubao.it.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code /suggest} and {@code /enterprises?q=} as a program meets them; how well they rank is tested where they are made. */
@Tag("database")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuggestResourceIT {

    private long id;
    private String name;

    @BeforeAll
    void aFileThatIsFoundWithinTwoSeconds() {
        name = "璘璠<b>翡翠鉴定有限公司";
        Response created = Rest.sending("steward.haidian", "{\"name\":\"%s\",\"usccAbsentReason\":\"新设\",\"registeredDistrict\":\"110108\"}".formatted(name)).post("/enterprises");
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        id = created.jsonPath().getLong("id");
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            while (!Rest.as("steward.haidian").queryParam("q", "璘璠").get("/suggest").jsonPath().getList("items.id", Long.class).contains(id)) {
                Thread.sleep(200);
            }
        });
    }

    @Test
    void aSuggestionSaysWhatMatchedAndIsSafeToShow() {
        JsonPath found = Rest.as("steward.haidian").queryParam("q", "翡翠鉴定").get("/suggest").jsonPath();
        Map<String, Object> item = found.<Map<String, Object>>getList("items").stream().filter(i -> ((Number) i.get("id")).longValue() == id).findFirst().orElseThrow();
        assertThat(item).containsEntry("name", name).containsEntry("matchedField", "NAME").containsEntry("own", true).containsEntry("fuzzy", false);
        assertThat((String) item.get("highlight")).contains("<em>翡翠鉴定</em>").contains("&lt;b&gt;").doesNotContain("<b>");
    }

    @Test
    void atMostTenAreOfferedOwnOnesFirst() {
        List<Boolean> own = Rest.as("steward.haidian").queryParam("q", "科技").get("/suggest").jsonPath().getList("items.own", Boolean.class);
        assertThat(own).hasSizeBetween(1, 10).isSortedAccordingTo((a, b) -> Boolean.compare(b, a));
    }

    @Test
    void nothingTypedOffersNothing() {
        for (String typed : List.of("", " ", "　")) {
            assertThat(Rest.as("steward.haidian").queryParam("q", typed).get("/suggest").jsonPath().getList("items")).isEmpty();
        }
        assertThat(Rest.as("steward.haidian").get("/suggest").jsonPath().getList("items")).isEmpty();
    }

    @Test
    void whatLiesOutsideTheScopeIsNeitherOfferedNorCounted() {
        for (String reader : List.of("steward.chaoyang", "agency.b", "ent.b")) {
            assertThat(Rest.as(reader).queryParam("q", "璘璠").get("/suggest").jsonPath().getList("items")).as(reader).isEmpty();
            JsonPath list = Rest.as(reader).queryParam("q", "璘璠").get("/enterprises").jsonPath();
            assertThat(list.getLong("total")).as(reader).isZero();
            assertThat(list.getList("items")).isEmpty();
        }
        assertThat(Rest.as("auditor").queryParam("q", "璘璠").get("/suggest").statusCode()).isEqualTo(403);
    }

    @Test
    void aSearchInTheListCarriesWholeFilesAndSaysHowItFoundThem() {
        JsonPath list = Rest.as("steward.haidian").queryParam("q", "璘璠").queryParam("district", "110108").get("/enterprises").jsonPath();
        assertThat(list.getLong("total")).isEqualTo(1);
        assertThat(list.getLong("items[0].id")).isEqualTo(id);
        assertThat(list.getMap("items[0]")).containsKeys("formerNames", "tags", "stewards", "version", "incomplete");
        assertThat(list.getMap("")).containsEntry("fuzzy", false).containsEntry("fromDatabase", false).containsEntry("next", null);
        assertThat(Rest.as("steward.haidian").queryParam("q", "璘璠").queryParam("district", "110105").get("/enterprises").jsonPath().getLong("total")).isZero();
        assertThat(Rest.as("steward.haidian").queryParam("q", "璘璠").queryParam("sort", "name").get("/enterprises").statusCode()).isEqualTo(400);
    }

    @Test
    void aSearchReadsOnByItsCursor() {
        JsonPath first = Rest.as("coordinator").queryParam("q", "科技").queryParam("size", 5).get("/enterprises").jsonPath();
        JsonPath second = Rest.as("coordinator").queryParam("q", "科技").queryParam("size", 5).queryParam("after", first.getString("next")).get("/enterprises").jsonPath();
        assertThat(second.getList("items.id", Long.class)).hasSize(5).doesNotContainAnyElementsOf(first.getList("items.id", Long.class));
        assertThat(second.getLong("total")).isEqualTo(first.getLong("total"));
    }
}
