package org.fuwubao.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.fuwubao.shared.BusinessClock;

/**
 * The one way JSON is read and written. Reading is strict: unknown fields, doubled keys, values of another type, lone
 * surrogates, trailing text are refused. Days are yyyy-MM-dd, moments carry Beijing's offset.
 */
final class Json {

    static final ObjectMapper MAPPER = mapper();

    private Json() {
    }

    private static ObjectMapper mapper() {
        SimpleModule ours = new SimpleModule("fuwubao")
                .addDeserializer(String.class, new StrictText())
                .addDeserializer(LocalDate.class, new Days())
                .addSerializer(Instant.class, new Moments());
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(ours)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                // rare characters go out as UTF-8, not as two escapes
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build();
    }

    /** Texts are JSON strings, not numbers, and hold neither NUL nor half a character. */
    private static final class StrictText extends StdDeserializer<String> {

        private static final long serialVersionUID = 1L;

        StrictText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            String text = parser.getText();
            boolean broken = text.codePoints().anyMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
            return broken ? (String) context.handleWeirdStringValue(String.class, text, "NUL or half a character") : text;
        }
    }

    /** Days are texts yyyy-MM-dd; a moment is no day, because its day depends on the place. */
    private static final class Days extends StdDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        Days() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
            }
            try {
                return LocalDate.parse(parser.getText());
            } catch (DateTimeException wrong) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, parser.getText(), "no day");
            }
        }
    }

    private static final class Moments extends JsonSerializer<Instant> {

        @Override
        public void serialize(Instant moment, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(BusinessClock.BEIJING)));
        }
    }
}
