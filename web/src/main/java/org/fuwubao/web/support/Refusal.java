package org.fuwubao.web.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A refusal of REST given before REST is reached: the same problem+json as its mapper writes. */
final class Refusal {

    private Refusal() {
    }

    /** @param code a code with a text {@code problem.<code>} in the bundles, safe to stand in JSON */
    static void write(HttpServletRequest request, HttpServletResponse response, int status, String code) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getWriter().write("{\"status\":" + status + ",\"code\":\"" + code + "\",\"detail\":\""
                + Words.text(Language.asked(request), "problem." + code).replace("\\", "\\\\").replace("\"", "\\\"") + "\",\"errors\":[]}");
    }
}
