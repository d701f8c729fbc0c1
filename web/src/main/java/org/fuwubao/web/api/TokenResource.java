package org.fuwubao.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuwubao.identity.LoginService;
import org.fuwubao.identity.NewSession;
import org.fuwubao.identity.SessionKind;

/** Tokens of programs: got with name and password, ended by hand or by time. */
@Path("/tokens")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tokens")
public class TokenResource {

    @Inject
    LoginService login;

    /** @param otp second factor, where the account has one */
    public record Credentials(String username, String password, String otp) {
    }

    /** To be sent as {@code Authorization: Bearer …} until {@code expiresAt}. */
    public record Token(String token, Instant expiresAt) {
    }

    @POST
    @Operation(summary = "Log in; wrong, unknown and locked are answered alike")
    public Response create(Credentials credentials) {
        NewSession session = login.login(credentials.username(), credentials.password(), SessionKind.TOKEN)
                .orElseThrow(() -> new Refused(ApiProblem.of(401, "LOGIN_FAILED")));
        return Response.status(201).entity(new Token(session.secret(), session.expiresAt())).build();
    }

    @DELETE
    @Path("/current")
    @Operation(summary = "End the token of this request")
    public Response end() {
        login.logout();
        return Response.noContent().build();
    }
}
