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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuwubao.enterprise.StewardRole;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;
import org.fuwubao.sharedcare.SharedCareBox;
import org.fuwubao.sharedcare.SharedCareForm;
import org.fuwubao.sharedcare.SharedCareQueries;
import org.fuwubao.sharedcare.SharedCareRow;
import org.fuwubao.sharedcare.SharedCareService;
import org.fuwubao.sharedcare.SharedCareState;

/** 申请共管: what one asked, and what one may decide on. */
@Path("/shared-care")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "shared-care")
public class SharedCareResource {

    @Inject
    SharedCareQueries requests;

    @Inject
    SharedCareService service;

    /** @param from first day, absent = the day of the decision @param to last day, absent = open */
    public record Asked(String uscc, StewardRole role, LocalDate from, LocalDate to, String reason) {
    }

    /** What is done with a request. */
    public enum SharedCareAct { ACCEPT, REFUSE, WITHDRAW }

    /** @param reason for REFUSE @param role for ACCEPT: as granted; what is absent is as it was asked */
    public record Transition(SharedCareAct action, String reason, StewardRole role, LocalDate from, LocalDate to) {
    }

    @GET
    @Operation(summary = "Requests for shared care, the latest first", description = "box: MINE (default) or TO_DECIDE; state: PENDING, ACCEPTED, REFUSED, WITHDRAWN")
    public Page<SharedCareRow> list(@QueryParam("box") String box, @QueryParam("state") String state, @BeanParam Paging paging) {
        PageRequest page = paging.page();
        if (page.sort() != null) {
            throw new BusinessRuleViolation("SORT", "sort");
        }
        SharedCareBox wanted = Query.code(SharedCareBox.class, "box", box);
        return requests.list(wanted == null ? SharedCareBox.MINE : wanted, Query.code(SharedCareState.class, "state", state), page);
    }

    @POST
    @Idempotent
    @Operation(summary = "Ask for shared care of the enterprise that bears a code", description = "For those who got 409 USCC_TAKEN. The answer"
            + " tells nothing of the file; the head who answers for it decides. A second request while the first waits is that one.")
    @APIResponse(responseCode = "201", description = "Asked", content = @Content(schema = @Schema(implementation = SharedCareRow.class)))
    public Response ask(Asked asked) {
        long id = service.ask(asked.uscc(), new SharedCareForm(asked.role(), asked.from(), asked.to()), asked.reason());
        return answer(Response.created(URI.create("shared-care/" + id)), id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One request")
    @APIResponseSchema(SharedCareRow.class)
    public Response get(@PathParam("id") long id) {
        return answer(Response.ok(), id);
    }

    @POST
    @Path("/{id}/transitions")
    @Allowed(object = RightObject.ENTERPRISE, action = RightAction.CREATE)
    @Operation(summary = "ACCEPT or REFUSE (the head), WITHDRAW (the asker)")
    @APIResponseSchema(SharedCareRow.class)
    public Response transition(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, Transition transition) {
        long version = Version.seen(seen);
        if (transition.action() == null) {
            throw new BusinessRuleViolation("REQUIRED", "action");
        }
        switch (transition.action()) {
            case ACCEPT -> {
                SharedCareRow asked = requests.get(id);
                service.accept(id, version, new SharedCareForm(transition.role() == null ? asked.role() : transition.role(),
                        transition.from() == null ? asked.from() : transition.from(), transition.to() == null ? asked.to() : transition.to()));
            }
            case REFUSE -> service.refuse(id, version, transition.reason());
            case WITHDRAW -> service.withdraw(id, version);
        }
        return answer(Response.ok(), id);
    }

    private Response answer(Response.ResponseBuilder answer, long id) {
        SharedCareRow row = requests.get(id);
        return answer.tag(Version.tag(row.version())).entity(row).build();
    }
}
