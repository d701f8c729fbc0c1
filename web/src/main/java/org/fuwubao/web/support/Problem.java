package org.fuwubao.web.support;

import jakarta.faces.application.ViewExpiredException;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Forbidden;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.StaleEdit;

/** The family of error pages: which exception shows which page of WEB-INF/errors, with which status. */
public enum Problem {

    NOT_FOUND(404, "notfound"),
    FORBIDDEN(403, "forbidden"),
    STALE(409, "stale"),
    REFUSED(422, "refused"),
    EXPIRED(409, "expired"),
    DATABASE(503, "database"),
    FAILED(500, "failed");

    private final int status;
    private final String page;

    Problem(int status, String page) {
        this.status = status;
        this.page = page;
    }

    public int status() {
        return status;
    }

    /** View id of the page. */
    public String viewId() {
        return "/WEB-INF/errors/" + page + ".xhtml";
    }

    /** Looks through the wrappers of Faces, EL and EJB; what it does not know is FAILED. */
    public static Problem of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFound) {
                return NOT_FOUND;
            } else if (cause instanceof Forbidden) {
                return FORBIDDEN;
            } else if (cause instanceof StaleEdit) {
                return STALE;
            } else if (cause instanceof BusinessRuleViolation) {
                return REFUSED;
            } else if (cause instanceof ViewExpiredException) {
                return EXPIRED;
            } else if (isDatabaseAway(cause)) {
                return DATABASE;
            }
        }
        return FAILED;
    }

    /** No connection to be had (08, or the pool says so), or the database going down (57P0x, H2 90098 and 90121). */
    private static boolean isDatabaseAway(Throwable cause) {
        if (cause instanceof ResourceException) {
            return true;
        }
        String state = cause instanceof SQLException sql && sql.getSQLState() != null ? sql.getSQLState() : "";
        return state.startsWith("08") || state.startsWith("57P0") || state.equals("90098") || state.equals("90121");
    }
}
