package org.fuwubao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.fuwubao.it.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FigureResourceIT {

    private long id;

    @BeforeEach
    void aFile() {
        id = Rest.sending("steward.haidian", """
                {"name":"经营数据测试有限公司","usccAbsentReason":"证照办理中","registeredDistrict":"110108"}""").post("/enterprises").jsonPath().getLong("id");
    }

    private Response put(String body) {
        return Rest.sending("steward.haidian", body).header("If-Match", Rest.as("steward.haidian").get(path()).header("ETag")).put(path());
    }

    private String path() {
        return "/enterprises/" + id + "/figures/2024";
    }

    @Test
    void eachSourceKeepsItsValueAndOneStands() {
        Response first = put("""
                {"revenue":[{"value":"12000000.00","source":"SELF_REPORTED","asOf":"2025-03-01"}],"techStaff":[{"value":18,"source":"VISIT"}]}""");
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
        Response both = put("""
                {"revenue":[{"value":"11800000.50","source":"DEPARTMENT","asOf":"2025-06-01"}],
                 "rdExpense":[{"text":"约90万","qualifier":"ABOUT","low":"900000.00","high":"900000.00","source":"SELF_REPORTED"}]}""");
        JsonPath figures = both.jsonPath();
        assertThat(figures.getList("revenue.value")).containsExactly("11800000.50", "12000000.00");
        assertThat(figures.getList("revenue.inUse")).containsExactly(true, false);
        assertThat(figures.getString("revenue[0].choice")).isEqualTo("NEWER");
        assertThat(figures.getInt("techStaff[0].value")).isEqualTo(18);
        assertThat(figures.getMap("rdExpense[0]")).containsEntry("value", null).containsEntry("text", "约90万").containsEntry("low", "900000.00");
        assertThat(both.header("ETag")).isNotEqualTo(first.header("ETag"));

        Response gone = put("{\"rdExpense\":[{\"source\":\"SELF_REPORTED\"}]}");
        assertThat(gone.jsonPath().getMap("")).containsOnlyKeys("revenue", "techStaff");
    }

    @Test
    void aWriteNamesTheVersionThatItSaw() {
        String body = "{\"revenue\":[{\"value\":\"1.00\",\"source\":\"VISIT\"}]}";
        assertThat(Rest.sending("steward.haidian", body).put(path()).statusCode()).isEqualTo(428);
        assertThat(Rest.sending("steward.haidian", body).header("If-Match", "\"99\"").put(path()).statusCode()).isEqualTo(412);
    }

    @Test
    void otherDistrictsAndAgenciesSeeNothing() {
        assertThat(Rest.as("steward.chaoyang").get(path()).statusCode()).isEqualTo(404);
        assertThat(Rest.as("agency.a").get(path()).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"turnover\":[]} | turnover", "{\"revenue\":[{\"value\":12,\"source\":\"VISIT\"}]} | revenue",
        "{\"revenue\":[{\"value\":\"1e9\",\"source\":\"VISIT\"}]} | revenue", "{\"techStaff\":[{\"value\":-1,\"source\":\"VISIT\"}]} | techStaff",
        "{\"techStaff\":[{\"value\":1.5,\"source\":\"VISIT\"}]} | techStaff", "{\"revenue\":[{\"value\":\"1.00\"}]} | source",
        "{\"revenue\":[{\"value\":\"1.00\",\"source\":\"VISIT\",\"asOf\":\"2999-01-01\"}]} | asOf", "{\"revenue\":[null]} | revenue"})
    void aBadValueIsRefusedWithItsField(String body, String field) {
        Response answer = put(body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("errors[0].field")).isEqualTo(field);
    }
}
