package org.fuwubao.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuwubao.ending.EndService;
import org.fuwubao.enterprise.EnterpriseDetail;
import org.fuwubao.enterprise.EnterpriseQueries;
import org.fuwubao.enterprise.RegistrationStatus;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.BusinessRuleViolation;

/** The end of an enterprise file, and taking it back. */
@Path("/enterprises/{id}/transitions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "enterprises")
public class EnterpriseEndResource {

    @Inject
    EndService service;

    @Inject
    EnterpriseQueries enterprises;

    /** What may be done to a file beside editing it. */
    public enum EnterpriseAct { END, RESUME }

    /** @param kind for END: REVOKED, DEREGISTERED, MOVED_OUT @param endedOn for END, today where absent */
    public record Transition(EnterpriseAct action, RegistrationStatus kind, LocalDate endedOn, String reason) {
    }

    @POST
    @Allowed(object = RightObject.ENTERPRISE, action = RightAction.DELETE)
    @Operation(summary = "END archives the file with a reason, RESUME takes that back", description = "An archived file is found and read as before,"
            + " and written no more; its assignments end with the day.")
    @APIResponseSchema(EnterpriseAnswer.class)
    public Response transition(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, Transition transition) {
        long version = Version.seen(seen);
        if (transition.action() == null) {
            throw new BusinessRuleViolation("REQUIRED", "action");
        }
        switch (transition.action()) {
            case END -> service.end(id, version, transition.kind(), transition.endedOn(), transition.reason());
            case RESUME -> service.undo(id, version, transition.reason());
        }
        EnterpriseDetail file = enterprises.detail(id);
        return Response.ok(EnterpriseAnswer.of(file)).tag(Version.tag(file.version())).build();
    }
}
