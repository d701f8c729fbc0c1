package org.fuwubao.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.GrantRow;
import org.fuwubao.identity.OneTimePassword;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.identity.Role;
import org.fuwubao.identity.RoleQueries;
import org.fuwubao.identity.RoleService;
import org.fuwubao.identity.UserFilter;
import org.fuwubao.identity.UserForm;
import org.fuwubao.identity.UserQueries;
import org.fuwubao.identity.UserRow;
import org.fuwubao.identity.UserService;
import org.fuwubao.identity.UserState;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;

/** Accounts and their roles, for the administrators. */
@Path("/users")
@RequestScoped
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "users")
public class UserResource {

    @Inject
    UserQueries queries;

    @Inject
    UserService users;

    @Inject
    RoleQueries roleQueries;

    @Inject
    RoleService roles;

    /** What may be done to an account beside editing it. */
    public enum UserAction { DISABLE, ENABLE, LOCK, UNLOCK, RESET_PASSWORD }

    public record Transition(UserAction action) {
    }

    /** @param enterpriseId for members of a unit of kind ENTERPRISE only */
    public record NewUser(String username, String displayName, Long unitId, String phone, String email, Long enterpriseId, Boolean mainContact) {

        UserForm form() {
            return new UserForm(username, displayName, unitId, phone, email, enterpriseId, Boolean.TRUE.equals(mainContact));
        }
    }

    /** What PATCH changes; the username stays as it was born. */
    public record Changes(String displayName, Long unitId, String phone, String email, Long enterpriseId, boolean mainContact) {
    }

    /** @param password told once, {@code null} in a replayed answer */
    public record Opened(long id, String username, String password) implements HoldsSecret {

        @Override
        public Opened withoutSecret() {
            return new Opened(id, username, null);
        }
    }

    public record Grants(List<GrantRow> items) {
    }

    @GET
    @Operation(summary = "Accounts within the caller's reach, by username")
    public Page<UserRow> list(@QueryParam("q") String q, @QueryParam("unit") String unit, @QueryParam("role") String role,
                              @QueryParam("state") String state, @BeanParam Paging paging) {
        PageRequest page = paging.page();
        if (page.sort() != null && !"username".equals(page.sort())) {
            throw new BusinessRuleViolation("SORT", "sort");
        }
        return queries.list(new UserFilter(q, unit, Query.code(Role.class, "role", role), Query.code(UserState.class, "state", state)),
                PageRequest.after(page.size(), page.after(), null));
    }

    @POST
    @Idempotent
    @Operation(summary = "Open an account without roles; the answer holds its one-time password")
    public Response create(NewUser user) {
        OneTimePassword once = users.create(user.form());
        return Response.created(URI.create("users/" + once.userId())).entity(opened(once)).build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One account, with its version as ETag")
    public Response get(@PathParam("id") long id) {
        return answer(id);
    }

    @PATCH
    @Path("/{id}")
    @Allowed(object = RightObject.USER, action = RightAction.EDIT)
    @Operation(summary = "Change an account (merge patch); the username stays")
    public Response edit(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, ObjectNode patch) {
        long seen = Version.seen(ifMatch);
        UserRow row = queries.get(id);
        Changes changes = MergePatch.apply(patch, new Changes(row.displayName(), row.unitId(), row.phone(), row.email(), row.enterpriseId(), row.mainContact()), Changes.class);
        users.edit(id, new UserForm(row.username(), changes.displayName(), changes.unitId(), changes.phone(), changes.email(), changes.enterpriseId(), changes.mainContact()), seen);
        return answer(id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Disable the account: accounts are never deleted, the history names them")
    public Response disable(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        users.disable(id, Version.seen(ifMatch));
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/transitions")
    @Allowed(object = RightObject.USER, action = RightAction.EDIT)
    @Operation(summary = "Disable, enable, lock, unlock, or reset the password")
    public Response transition(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, Transition transition) {
        long seen = Version.seen(ifMatch);
        if (transition.action() == null) {
            throw new BusinessRuleViolation("REQUIRED", "action");
        }
        switch (transition.action()) {
            case DISABLE -> users.disable(id, seen);
            case ENABLE -> users.enable(id, seen);
            case LOCK -> users.lock(id, seen);
            case UNLOCK -> users.unlock(id, seen);
            case RESET_PASSWORD -> {
                return Response.ok(opened(users.reset(id, seen))).build();
            }
        }
        return answer(id);
    }

    @GET
    @Path("/{id}/roles")
    @Operation(summary = "The roles of an account")
    public Grants roles(@PathParam("id") long id) {
        List<GrantRow> grants = roleQueries.of(id);
        queries.get(id);
        return new Grants(grants);
    }

    @PUT
    @Path("/{id}/roles/{role}")
    @Operation(summary = "Grant a role; If-Match is the version of the account")
    public Response grant(@PathParam("id") long id, @PathParam("role") String role, @HeaderParam("If-Match") String ifMatch) {
        roles.grant(id, role(role), Version.seen(ifMatch));
        return Response.noContent().tag(Version.tag(queries.get(id).version())).build();
    }

    @DELETE
    @Path("/{id}/roles/{role}")
    @Operation(summary = "Withdraw a role; If-Match is the version of the account")
    public Response revoke(@PathParam("id") long id, @PathParam("role") String role, @HeaderParam("If-Match") String ifMatch) {
        roles.revoke(id, role(role), Version.seen(ifMatch));
        return Response.noContent().tag(Version.tag(queries.get(id).version())).build();
    }

    private Response answer(long id) {
        UserRow row = queries.get(id);
        return Response.ok(row).tag(Version.tag(row.version())).build();
    }

    private static Opened opened(OneTimePassword once) {
        return new Opened(once.userId(), once.username(), once.password());
    }

    private static Role role(String code) {
        try {
            return Role.valueOf(code);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
