package org.fuwubao.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fuwubao.replay.Answer;
import org.fuwubao.replay.Replays;

/**
 * The work behind {@link Idempotent}: key, effect and answer are written in one transaction, so that a crash leaves
 * all of them or none. Of two requests at once the second waits and then answers like the first.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class IdempotentInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,100}");
    private static final int ATTEMPTS = 20;
    private static final List<String> KEPT = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);

    @Inject
    HttpServletRequest request;

    @Inject
    Replays replays;

    @Inject
    UserTransaction transaction;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String key = request.getHeader(HEADER);
        if (key == null) {
            return call.proceed();
        }
        if (!FORM.matcher(key).matches()) {
            throw new Refused(ApiProblem.of(400, "IDEMPOTENCY_KEY"));
        }
        String hash = hash(call.getParameters());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Answer> answered = replays.find(key, hash);
            if (answered.isPresent()) {
                return response(answered.get());
            }
            transaction.begin();
            try {
                Optional<Long> id = begin(key, hash);
                if (id.isPresent()) {
                    return complete(id.get(), (Response) call.proceed());
                }
            } finally {
                if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                    transaction.rollback();
                }
            }
        }
        throw new Refused(ApiProblem.of(409, "IDEMPOTENCY_IN_PROGRESS"));
    }

    /** Empty when another request holds the key: it has committed meanwhile, or works on. */
    private Optional<Long> begin(String key, String hash) {
        try {
            return Optional.of(replays.begin(key, hash));
        } catch (jakarta.ejb.EJBException taken) {
            return Optional.empty();
        }
    }

    private Response complete(long id, Response response) throws Exception {
        if (response.getStatus() >= 300) {
            return response;
        }
        Answer answer = answer(response);
        replays.complete(id, answer);
        try {
            transaction.commit();
        } catch (RollbackException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
        return response;
    }

    private static Answer answer(Response response) throws JsonProcessingException {
        String headers = KEPT.stream().filter(name -> response.getHeaderString(name) != null)
                .map(name -> name + ":" + response.getHeaderString(name)).collect(Collectors.joining("\n"));
        return new Answer(response.getStatus(), headers, response.hasEntity() ? Json.MAPPER.writeValueAsString(kept(response.getEntity())) : null);
    }

    private static Object kept(Object entity) {
        return entity instanceof HoldsSecret secret ? secret.withoutSecret() : entity;
    }

    private static Response response(Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status());
        if (answer.headers() != null && !answer.headers().isEmpty()) {
            for (String line : answer.headers().split("\n")) {
                int colon = line.indexOf(':');
                response.header(line.substring(0, colon), line.substring(colon + 1));
            }
        }
        return answer.body() == null ? response.build() : response.type(MediaType.APPLICATION_JSON_TYPE).entity(answer.body()).build();
    }

    /** Of method, path and what the body says, whatever its blanks and the order of its fields. */
    private String hash(Object[] parameters) throws Exception {
        byte[] asked = Json.MAPPER.writeValueAsBytes(Map.of("request", request.getMethod() + " " + request.getRequestURI(), "parameters", parameters));
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(asked));
    }
}
