package org.fuwubao.web.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** A refusal of REST given before REST is reached: the same problem+json as its mapper writes. */
final class Refusal {

    private Refusal() {
    }

    /** @param code a code with a text {@code problem.<code>} in the bundles, safe to stand in JSON */
    static void write(HttpServletRequest request, HttpServletResponse response, int status, String code) throws IOException {
        Locale locale = request.getHeader("Accept-Language") != null && "en".equals(request.getLocale().getLanguage()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        response.setStatus(status);
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getWriter().write("{\"status\":" + status + ",\"code\":\"" + code + "\",\"detail\":\""
                + Words.text(locale, "problem." + code).replace("\\", "\\\\").replace("\"", "\\\"") + "\",\"errors\":[]}");
    }
}
