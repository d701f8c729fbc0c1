package org.fuwubao.it;

import static io.restassured.config.DecoderConfig.decoderConfig;
import static io.restassured.config.EncoderConfig.encoderConfig;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** REST of the application under test, as one of the people of the demo. */
public final class Rest {

    private static final RestAssuredConfig UTF_8 = RestAssured.config()
            .encoderConfig(encoderConfig().defaultContentCharset("UTF-8").appendDefaultContentCharsetToContentTypeIfUndefined(false))
            .decoderConfig(decoderConfig().defaultContentCharset("UTF-8"));
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private Rest() {
    }

    public static RequestSpecification nobody() {
        return RestAssured.given().config(UTF_8).baseUri(Address.ROOT).basePath("/api/v1").accept("application/json");
    }

    public static RequestSpecification as(String username) {
        return nobody().header("Authorization", "Bearer " + TOKENS.computeIfAbsent(username, Rest::token));
    }

    /** Ready to send JSON. */
    public static RequestSpecification sending(String username, String body) {
        return as(username).contentType("application/json").body(body);
    }

    private static String token(String username) {
        Response answer = nobody().contentType("application/json")
                .body("{\"username\":\"" + username + "\",\"password\":\"" + System.getenv("FWB_DEMO_PASSWORD") + "\"}").post("/tokens");
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(username + " cannot log in: " + answer.asString());
        }
        return answer.jsonPath().getString("token");
    }
}
