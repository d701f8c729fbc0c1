package org.fuwubao.web.api;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Forbidden;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.StaleEdit;
import org.fuwubao.web.support.Language;
import org.fuwubao.web.support.Problem;
import org.fuwubao.web.support.Words;

/** The one place where REST meets exceptions: every one becomes problem+json, none tells of the inside. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());
    private static final Map<Integer, String> CODES = Map.of(400, "BAD_REQUEST", 401, "UNAUTHENTICATED", 403, "FORBIDDEN", 404, "NOT_FOUND",
            405, "METHOD_NOT_ALLOWED", 406, "NOT_ACCEPTABLE", 413, "TOO_LARGE", 415, "UNSUPPORTED_MEDIA_TYPE");

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        ApiProblem problem = problem(thrown);
        if (problem.status() >= 500) {
            LOG.log(Level.ERROR, "REST request failed", thrown);
        }
        Response.ResponseBuilder answer = Response.status(problem.status()).type(ApiProblem.MEDIA_TYPE + ";charset=UTF-8").entity(body(problem));
        return problem.status() == 503 ? answer.header(HttpHeaders.RETRY_AFTER, 5).build() : answer.build();
    }

    private static ApiProblem problem(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused.problem();
            } else if (cause instanceof NotFound) {
                return ApiProblem.of(404, "NOT_FOUND");
            } else if (cause instanceof Forbidden) {
                return ApiProblem.of(403, "FORBIDDEN");
            } else if (cause instanceof StaleEdit || cause instanceof OptimisticLockException) {
                return ApiProblem.of(412, "STALE");
            } else if (cause instanceof BusinessRuleViolation refused) {
                return of(refused);
            } else if (cause instanceof WebApplicationException web) {
                int status = web.getResponse().getStatus();
                return status >= 500 ? ApiProblem.of(500, "INTERNAL") : ApiProblem.of(status, CODES.getOrDefault(status, "BAD_REQUEST"));
            } else if (cause instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().startsWith("23")) {
                return ApiProblem.of(409, "CONFLICT");
            }
        }
        return Problem.of(thrown) == Problem.DATABASE ? ApiProblem.of(503, "UNAVAILABLE") : ApiProblem.of(500, "INTERNAL");
    }

    /** A taken value is a conflict and says no more than its code; an order that a list does not know is a bad request, as a filter is. */
    private static ApiProblem of(BusinessRuleViolation refused) {
        String code = refused.code();
        int status = code.endsWith("_TAKEN") ? 409 : "SORT".equals(code) ? 400 : 422;
        String key = code.startsWith("IDEMPOTENCY") ? "problem." + code : "refused." + code;
        ApiProblem.FieldProblem about = new ApiProblem.FieldProblem(refused.field(), code, key, refused.arguments());
        return refused.field() == null && key.startsWith("problem.")
                ? ApiProblem.of(status, code)
                : new ApiProblem(status, code, refused.arguments(), List.of(about));
    }

    private Map<String, Object> body(ApiProblem problem) {
        Locale locale = Language.asked(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        List<Map<String, Object>> errors = problem.errors().stream().map(error -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("field", error.field());
            row.put("code", error.code());
            row.put("detail", text(locale, error.key(), error.arguments()));
            return row;
        }).toList();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", problem.status());
        body.put("code", problem.code());
        body.put("detail", errors.size() == 1 && problem.code().equals(problem.errors().get(0).code())
                ? errors.get(0).get("detail") : text(locale, "problem." + problem.code(), problem.arguments()));
        body.put("errors", errors);
        return body;
    }

    private static String text(Locale locale, String key, List<Object> arguments) {
        return Words.text(locale, key, arguments.toArray());
    }
}
