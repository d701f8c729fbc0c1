package org.fuwubao.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuwubao.handover.HandoverService;
import org.fuwubao.shared.BusinessRuleViolation;

/** The hand-over of one enterprise, by its address. */
@Path("/enterprises/{id}/stewards/handover")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "handovers")
public class StewardHandoverResource {

    @Inject
    HandoverService service;

    @Inject
    HandoverResource handovers;

    @POST
    @Idempotent
    @Operation(summary = "Propose to hand over the care for this enterprise", description = "Without giver the caller hands over. The assignment"
            + " ends the day before startsOn and the receiver's begins, once the receiver has acknowledged (POST /handovers/{id}/transitions).")
    @APIResponse(responseCode = "201", description = "Proposed", content = @Content(schema = @Schema(implementation = HandoverResource.Answer.class)))
    public Response propose(@PathParam("id") long id, HandoverBody body) {
        if (body.enterprises() != null) {
            throw new BusinessRuleViolation("ADDRESS_NAMES_IT", "enterprises");
        }
        return handovers.created(service.propose(body.form(Set.of(id))));
    }
}
