package org.fuwubao.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuwubao.identity.SessionQueries;
import org.fuwubao.identity.SessionRow;
import org.fuwubao.identity.SessionService;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;

/** Living sessions and tokens: one's own, for the security administrator everybody's. */
@Path("/sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sessions")
public class SessionResource {

    @Inject
    SessionQueries queries;

    @Inject
    SessionService sessions;

    @GET
    @Operation(summary = "Newest first")
    public Page<SessionRow> list(@QueryParam("username") String username, @BeanParam Paging paging) {
        PageRequest page = paging.page();
        if (page.sort() != null) {
            throw new BusinessRuleViolation("SORT", "sort");
        }
        return queries.list(username, page);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "End a session; it has no versions, so no If-Match")
    public Response end(@PathParam("id") long id) {
        sessions.end(id);
        return Response.noContent().build();
    }
}
