package org.fuwubao.audit;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The fields of an entry as a flat JSON object: numbers, booleans and null as such, collections as arrays, the rest as text. */
final class TrailJson {

    private TrailJson() {
    }

    /** {@code null} for no fields. */
    static String write(Map<String, ?> fields) {
        if (fields.isEmpty()) {
            return null;
        }
        JsonObjectBuilder object = Json.createObjectBuilder();
        fields.forEach((name, value) -> object.add(name, value(value)));
        return object.build().toString();
    }

    /** By name; texts as they are, everything else as JSON writes it. */
    static Map<String, String> read(String json) {
        Map<String, String> fields = new TreeMap<>();
        if (json != null) {
            try (JsonReader reader = Json.createReader(new StringReader(json))) {
                JsonObject object = reader.readObject();
                object.forEach((name, value) -> fields.put(name, switch (value.getValueType()) {
                    case NULL -> null;
                    case STRING -> object.getString(name);
                    default -> value.toString();
                }));
            }
        }
        return fields;
    }

    private static JsonValue value(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Number number) {
            return Json.createValue(new BigDecimal(number.toString()));
        }
        if (value instanceof Collection<?> items) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            items.forEach(item -> array.add(value(item)));
            return array.build();
        }
        return Json.createValue(value.toString());
    }
}
