package org.fuwubao.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Collectors;

/** Binds bodies to records with {@link Json}; what cannot be read is refused with its field, or line and column. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
@Produces({MediaType.APPLICATION_JSON, ApiProblem.MEDIA_TYPE})
public class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isOurs(type);
    }

    @Override
    public Object readFrom(Class<Object> type, Type generic, Annotation[] annotations, MediaType media,
                           MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        try {
            Object read = Json.MAPPER.readValue(body, Json.MAPPER.constructType(generic));
            if (read == null) {
                throw new Refused(ApiProblem.of(400, "BAD_REQUEST"));
            }
            return read;
        } catch (JsonProcessingException e) {
            throw refused(e);
        }
    }

    /** What cannot be read, with its field, or with line and column where it is no JSON at all. */
    static Refused refused(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return new Refused(ApiProblem.invalid(422, path(unknown), "UNKNOWN_FIELD"));
        }
        if (!(e instanceof JsonMappingException wrong)) {
            return malformed(e);
        }
        // a number too large for its field is a wrong value, though the parser finds it
        if (wrong.getCause() instanceof StreamReadException broken && !(broken instanceof InputCoercionException)) {
            return malformed(broken);
        }
        if (wrong.getPath().isEmpty() && wrong.getMessage().startsWith("Trailing token")) {
            return malformed(wrong);
        }
        boolean empty = wrong.getPath().isEmpty() && wrong.getMessage().startsWith("No content");
        return empty ? new Refused(ApiProblem.of(400, "BAD_REQUEST")) : new Refused(ApiProblem.invalid(422, path(wrong), "WRONG_TYPE"));
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isOurs(type);
    }

    @Override
    public void writeTo(Object value, Class<?> type, Type generic, Annotation[] annotations, MediaType media,
                        MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        out.write(Json.MAPPER.writeValueAsBytes(value));
    }

    private static boolean isOurs(Class<?> type) {
        return type != String.class && type != byte[].class && !InputStream.class.isAssignableFrom(type)
                && !type.getName().startsWith("jakarta.ws.rs.") && !type.getName().startsWith("org.jboss.");
    }

    private static Refused malformed(JsonProcessingException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        return new Refused(ApiProblem.of(400, "MALFORMED_JSON", line, column));
    }

    /** {@code stewards[0].user} */
    private static String path(JsonMappingException e) {
        List<JsonMappingException.Reference> path = e.getPath();
        return path.isEmpty() ? null : path.stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining()).replaceFirst("^\\.", "");
    }
}
