package org.fuwubao.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuwubao.handover.WorkDecision;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.relocation.RelocationAct;
import org.fuwubao.relocation.RelocationBox;
import org.fuwubao.relocation.RelocationDetail;
import org.fuwubao.relocation.RelocationForm;
import org.fuwubao.relocation.RelocationQueries;
import org.fuwubao.relocation.RelocationRow;
import org.fuwubao.relocation.RelocationService;
import org.fuwubao.relocation.RelocationState;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;

/** 迁区: moves of files between districts that the caller has to do with. */
@Path("/relocations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "relocations")
public class RelocationResource {

    @Inject
    RelocationQueries relocations;

    @Inject
    RelocationService service;

    /** @param registrationMoves false where absent @param movesOn absent = as soon as both districts have acknowledged */
    public record Proposed(Long enterpriseId, String toDistrict, Boolean registrationMoves, LocalDate movesOn, String reason) {
    }

    /** @param work for RELEASE: PASS or FINISH for each open piece @param steward for ACCEPT @param reason for REJECT and WITHDRAW */
    public record Transition(RelocationAct action, List<WorkDecision> work, String steward, String reason) {
    }

    @GET
    @Operation(summary = "Moves, the latest first", description = "box: TO_ACKNOWLEDGE or ALL (default); state: PENDING, AGREED, DONE, REJECTED, WITHDRAWN")
    public Page<RelocationRow> list(@QueryParam("box") String box, @QueryParam("state") String state, @BeanParam Paging paging) {
        PageRequest page = paging.page();
        if (page.sort() != null) {
            throw new BusinessRuleViolation("SORT", "sort");
        }
        RelocationBox wanted = Query.code(RelocationBox.class, "box", box);
        return relocations.list(wanted == null ? RelocationBox.ALL : wanted, Query.code(RelocationState.class, "state", state), page);
    }

    @POST
    @Idempotent
    @Allowed(object = RightObject.HANDOVER, action = RightAction.CREATE)
    @Operation(summary = "Propose the move of a file to another district")
    @APIResponse(responseCode = "201", description = "Proposed", content = @Content(schema = @Schema(implementation = RelocationDetail.class)))
    public Response propose(Proposed body) {
        if (body.enterpriseId() == null) {
            throw new BusinessRuleViolation("REQUIRED", "enterpriseId");
        }
        long id = service.propose(new RelocationForm(body.enterpriseId(), body.toDistrict(), Boolean.TRUE.equals(body.registrationMoves()), body.movesOn(), body.reason()));
        return answer(Response.created(URI.create("relocations/" + id)), id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One move")
    @APIResponseSchema(RelocationDetail.class)
    public Response get(@PathParam("id") long id) {
        return answer(Response.ok(), id);
    }

    @POST
    @Path("/{id}/transitions")
    @Allowed(object = RightObject.HANDOVER, action = RightAction.TRANSITION)
    @Operation(summary = "RELEASE (the old district), ACCEPT (the new one), REJECT (either), WITHDRAW (who proposed it)")
    @APIResponseSchema(RelocationDetail.class)
    public Response transition(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, Transition transition) {
        long version = Version.seen(seen);
        if (transition.action() == null) {
            throw new BusinessRuleViolation("REQUIRED", "action");
        }
        switch (transition.action()) {
            case RELEASE -> service.release(id, version, transition.work() == null ? List.of() : transition.work());
            case ACCEPT -> service.accept(id, version, transition.steward());
            case REJECT -> service.reject(id, version, transition.reason());
            case WITHDRAW -> service.withdraw(id, version, transition.reason());
        }
        return answer(Response.ok(), id);
    }

    private Response answer(Response.ResponseBuilder answer, long id) {
        RelocationDetail detail = relocations.detail(id);
        return answer.tag(Version.tag(detail.row().version())).entity(detail).build();
    }
}
