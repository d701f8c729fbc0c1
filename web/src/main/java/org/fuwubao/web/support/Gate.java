package org.fuwubao.web.support;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.Role;

/**
 * What opens for whom, by the first part of the address: everything is closed but the login and what it needs.
 * A one-time password opens nothing but the page that changes it. Sets the headers that no answer goes without.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR}, asyncSupported = true)
public class Gate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    public static final String LOGIN = "/login";
    static final String PASSWORD = "/account/password";
    private static final Set<String> OPEN = Set.of(LOGIN, LOGIN + ".xhtml", "/logout", "/favicon.ico", "/robots.txt");
    private static final String OPEN_RESOURCES = "/jakarta.faces.resource/";
    /** The only REST request without a token: the one that asks for it. */
    private static final String TOKENS = "/api/v1/tokens";
    private static final Set<String> WITH_ONE_TIME_PASSWORD = Set.of(PASSWORD, PASSWORD + ".xhtml", "/logout",
            "/api/v1/me", "/api/v1/me/password", "/api/v1/tokens/current");
    /** The three administrators' own pages: nobody else's, and the only ones of the staff that are theirs. */
    private static final String ADMINISTRATION = "/staff/admin/";
    private static final String POLICY = "Content-Security-Policy";
    /** PrimeFaces puts a policy with a nonce on pages; everything else needs no script at all. */
    private static final String NO_SCRIPTS = "default-src 'none'; frame-ancestors 'none'";

    @Inject
    CurrentUser currentUser;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String path = Door.path(request);
        HttpServletResponse guarded = new OnePolicy(response);
        headers(request, guarded, path);
        pass(request, guarded, path, chain);
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, String path, FilterChain chain) throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR || isOpen(request, path)) {
            chain.doFilter(request, response);
        } else if (!currentUser.isLoggedIn()) {
            refuseNobody(request, response, path);
        } else if (currentUser.mustChangePassword() && !WITH_ONE_TIME_PASSWORD.contains(path)) {
            askForNewPassword(request, response, path);
        } else if (!isForAudience(path)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void headers(HttpServletRequest request, HttpServletResponse response, String path) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!path.startsWith(OPEN_RESOURCES)) {
            response.setHeader("Cache-Control", "no-store");
        }
        response.setHeader(POLICY, NO_SCRIPTS);
    }

    private static boolean isOpen(HttpServletRequest request, String path) {
        return OPEN.contains(path) || path.startsWith(OPEN_RESOURCES) || path.equals(TOKENS) && "POST".equals(request.getMethod());
    }

    private boolean isForAudience(String path) {
        if (path.startsWith("/staff/") && currentUser.scope().roles().stream().anyMatch(Role::isAdministrator) != path.startsWith(ADMINISTRATION)) {
            return false;
        }
        for (Audience audience : Audience.values()) {
            if (path.startsWith("/" + audience.name().toLowerCase() + "/")) {
                return Audience.of(currentUser.scope()) == audience;
            }
        }
        return true;
    }

    private static void refuseNobody(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        if (path.startsWith(Door.API)) {
            response.setHeader("WWW-Authenticate", "Bearer");
            Refusal.write(request, response, HttpServletResponse.SC_UNAUTHORIZED, "UNAUTHENTICATED");
            return;
        }
        boolean hadSession = request.getRequestedSessionId() != null
                && (!request.isRequestedSessionIdValid() || request.getSession(false).getAttribute(Door.SECRET) != null);
        sendTo(request, response, loginAddress(request, path, hadSession));
    }

    private static String loginAddress(HttpServletRequest request, String path, boolean ended) {
        Address login = Address.of(request.getContextPath() + LOGIN);
        if ("GET".equals(request.getMethod()) && !"/".equals(path) && !"/index".equals(path)) {
            login = login.with("from", request.getQueryString() == null ? path : path + "?" + request.getQueryString());
        }
        return login.with("ended", ended ? "1" : null).toString();
    }

    private static void askForNewPassword(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        if (path.startsWith(Door.API)) {
            Refusal.write(request, response, HttpServletResponse.SC_FORBIDDEN, "PASSWORD_CHANGE_REQUIRED");
        } else {
            sendTo(request, response, request.getContextPath() + PASSWORD);
        }
    }

    /** A page is redirected, Faces' Ajax told to go there; a script that wants data gets a plain 401. */
    private static void sendTo(HttpServletRequest request, HttpServletResponse response, String address) throws IOException {
        String accept = request.getHeader("Accept");
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                    + address.replace("&", "&amp;").replace("\"", "&quot;") + "\"></redirect></partial-response>");
        } else if (accept == null || accept.contains("text/html") || accept.contains("*/*")) {
            response.sendRedirect(address);
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    /** PrimeFaces adds its policy beside ours, and a browser would obey both: the later one takes the place. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
