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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuwubao.handover.HandoverAct;
import org.fuwubao.handover.HandoverBox;
import org.fuwubao.handover.HandoverDetail;
import org.fuwubao.handover.HandoverItemRow;
import org.fuwubao.handover.HandoverQueries;
import org.fuwubao.handover.HandoverRow;
import org.fuwubao.handover.HandoverService;
import org.fuwubao.handover.HandoverState;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;

/** Hand-overs of account managers that the caller has to do with. */
@Path("/handovers")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "handovers")
public class HandoverResource {

    @Inject
    HandoverQueries handovers;

    @Inject
    HandoverService service;

    /** @param reason for REJECT and WITHDRAW */
    public record Transition(HandoverAct action, String reason) {
    }

    /** One hand-over with the first hundred of its assignments. */
    public record Answer(HandoverDetail handover, List<HandoverItemRow> items, long assignments) {
    }

    @GET
    @Operation(summary = "Hand-overs, the latest first", description = "box: TO_ACKNOWLEDGE, SENT or ALL (default); state: PENDING, ACKNOWLEDGED, REJECTED")
    public Page<HandoverRow> list(@QueryParam("box") String box, @QueryParam("state") String state, @BeanParam Paging paging) {
        PageRequest page = paging.page();
        if (page.sort() != null) {
            throw new BusinessRuleViolation("SORT", "sort");
        }
        HandoverBox wanted = Query.code(HandoverBox.class, "box", box);
        return handovers.list(wanted == null ? HandoverBox.ALL : wanted, Query.code(HandoverState.class, "state", state), page);
    }

    @POST
    @Idempotent
    @Operation(summary = "Propose the hand-over of one or many enterprises", description = "Nothing changes before the receiver acknowledges.")
    @APIResponse(responseCode = "201", description = "Proposed", content = @Content(schema = @Schema(implementation = Answer.class)))
    public Response propose(HandoverBody body) {
        return created(service.propose(body.form(body.enterprises())));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One hand-over")
    @APIResponseSchema(Answer.class)
    public Response get(@PathParam("id") long id) {
        return answer(Response.ok(), id);
    }

    @POST
    @Path("/{id}/transitions")
    @Allowed(object = RightObject.HANDOVER, action = RightAction.TRANSITION)
    @Operation(summary = "ACKNOWLEDGE, REJECT (the receiver), WITHDRAW (the sender), TAKE_BACK (a deputy's care ends early)")
    @APIResponseSchema(Answer.class)
    public Response transition(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, Transition transition) {
        long version = Version.seen(seen);
        if (transition.action() == null) {
            throw new BusinessRuleViolation("REQUIRED", "action");
        }
        switch (transition.action()) {
            case ACKNOWLEDGE -> service.acknowledge(id, version);
            case REJECT, WITHDRAW -> service.reject(id, version, transition.reason());
            case TAKE_BACK -> service.takeBack(id, version);
        }
        return answer(Response.ok(), id);
    }

    Response created(long id) {
        return answer(Response.created(URI.create("handovers/" + id)), id);
    }

    private Response answer(Response.ResponseBuilder answer, long id) {
        HandoverDetail detail = handovers.detail(id);
        Page<HandoverItemRow> items = handovers.items(id, PageRequest.first(PageRequest.MAX_SIZE));
        return answer.tag(Version.tag(detail.row().version())).entity(new Answer(detail, items.items(), items.total())).build();
    }
}
