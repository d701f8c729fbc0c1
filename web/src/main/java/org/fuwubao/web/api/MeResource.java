package org.fuwubao.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuwubao.identity.AccessScope;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.LoginService;
import org.fuwubao.identity.Role;

/** The caller. */
@Path("/me")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
public class MeResource {

    @Inject
    CurrentUser currentUser;

    @Inject
    LoginService login;

    /** @param roles codes of the rights matrix */
    public record Me(long id, String username, String displayName, List<Role> roles, UnitOfMine unit, Scope scope, boolean mustChangePassword) {
    }

    public record UnitOfMine(Long id, String name) {
    }

    /** @param districts own district @param treeDistricts districts below the own unit */
    public record Scope(List<String> districts, List<String> treeDistricts, List<Long> units, List<Long> enterprises, List<Long> contracts) {
    }

    public record NewPassword(String current, String next) {
    }

    @GET
    @Operation(summary = "Who am I, with roles, unit and scope")
    public Me get() {
        AccessScope scope = currentUser.scope();
        return new Me(currentUser.id(), scope.username(), scope.displayName(), scope.roles().stream().sorted().toList(),
                new UnitOfMine(scope.unitId(), scope.unitName()),
                new Scope(scope.districts().stream().sorted().toList(), scope.treeDistricts().stream().sorted().toList(),
                        scope.unitTreeIds().stream().sorted().toList(), scope.enterpriseIds().stream().sorted().toList(),
                        scope.contractIds().stream().sorted().toList()),
                currentUser.mustChangePassword());
    }

    @PUT
    @Path("/password")
    @Operation(summary = "Change my password; my other sessions end")
    public Response changePassword(NewPassword password) {
        login.changeOwnPassword(password.current(), password.next());
        return Response.noContent().build();
    }
}
