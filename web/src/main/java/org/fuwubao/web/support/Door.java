package org.fuwubao.web.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fuwubao.identity.Channel;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.LoginService;
import org.fuwubao.identity.NewSession;
import org.fuwubao.identity.Recognised;
import org.fuwubao.identity.Recognition;
import org.fuwubao.identity.SessionKind;

/**
 * The one authentication mechanism: a bearer token opens REST and nothing else, the session of the browser opens pages
 * and nothing else, so that no foreign page can use a browser's session against REST. Says who is there; whether that
 * is enough is the {@link Gate}'s business.
 */
@ApplicationScoped
public class Door implements HttpAuthenticationMechanism {

    /** Beside it stands /api/docs, a page. */
    static final String API = "/api/v1";
    /** Marks a request that no person made: a poll, an autosave. As header, or as {@code poll=true} of the query. */
    static final String POLL_HEADER = "Fwb-Poll";
    static final String SECRET = "fwb.session";
    private static final String BEARER = "Bearer ";
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject
    LoginService login;

    @Inject
    Recognition recognition;

    @Inject
    CurrentUser currentUser;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = path(request);
        Channel channel = path.startsWith(API) ? Channel.REST : Channel.WEB;
        if (context.isAuthenticationRequest() && context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential typed) {
            currentUser.arriveFrom(Channel.WEB, request.getRemoteAddr());
            return enter(typed, request, context);
        }
        if (path.startsWith(RESOURCES)) {
            return context.doNothing();
        }
        Optional<Recognised> who = channel == Channel.REST ? byToken(request) : bySession(request);
        if (who.isEmpty()) {
            currentUser.arriveFrom(channel, request.getRemoteAddr());
            return context.doNothing();
        }
        return become(who.get(), channel, request, context);
    }

    private AuthenticationStatus enter(UsernamePasswordCredential typed, HttpServletRequest request, HttpMessageContext context) {
        Optional<NewSession> opened = login.login(typed.getCaller(), typed.getPasswordAsString(), SessionKind.WEB);
        if (opened.isEmpty()) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        // a new id, so that a session planted before the login is worth nothing
        request.getSession();
        request.changeSessionId();
        String secret = opened.get().secret();
        request.getSession().setAttribute(SECRET, secret);
        return become(recognition.bySecret(secret, SessionKind.WEB, true).orElseThrow(), Channel.WEB, request, context);
    }

    private AuthenticationStatus become(Recognised who, Channel channel, HttpServletRequest request, HttpMessageContext context) {
        currentUser.become(who.scope(), channel, request.getRemoteAddr(), who.sessionId(), who.mustChangePassword());
        Set<String> groups = who.scope().roles().stream().map(Enum::name).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(who.scope().username(), groups);
    }

    private Optional<Recognised> byToken(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header == null || !header.startsWith(BEARER) ? Optional.empty()
                : recognition.bySecret(header.substring(BEARER.length()).strip(), SessionKind.TOKEN, true);
    }

    private Optional<Recognised> bySession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(SECRET) instanceof String secret
                ? recognition.bySecret(secret, SessionKind.WEB, !isPoll(request)) : Optional.empty();
    }

    private static boolean isPoll(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getHeader(POLL_HEADER) != null || query != null && ("&" + query + "&").contains("&poll=true&");
    }

    /** As the server understood it, decoded and without dots: what is compared must be what is opened. */
    static String path(HttpServletRequest request) {
        String below = request.getPathInfo();
        return below == null ? request.getServletPath() : request.getServletPath() + below;
    }
}
