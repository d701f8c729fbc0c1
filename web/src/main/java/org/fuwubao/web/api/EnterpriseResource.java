package org.fuwubao.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuwubao.enterprise.EnterpriseDetail;
import org.fuwubao.enterprise.EnterpriseQueries;
import org.fuwubao.enterprise.EnterpriseRow;
import org.fuwubao.enterprise.EnterpriseService;
import org.fuwubao.enterprise.StewardService;
import org.fuwubao.enterprise.StewardWish;
import org.fuwubao.search.EnterpriseSearch;
import org.fuwubao.search.FoundEnterprises;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;
import org.fuwubao.shared.StaleEdit;

/** The enterprise files within the caller's scope. */
@Path("/enterprises")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "enterprises")
public class EnterpriseResource {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    @Inject
    EnterpriseQueries enterprises;

    @Inject
    EnterpriseSearch search;

    @Inject
    EnterpriseService service;

    @Inject
    StewardService stewards;

    @Inject
    BusinessClock clock;

    /** The last day in charge. */
    public record LastDay(LocalDate to) {
    }

    @GET
    @Operation(summary = "The enterprises that the caller may read", description = "Sorts updatedAt, name, foundedOn, staff, with - in front"
            + " where they fall; -updatedAt is the default. Agencies see those of contracts in force, enterprises themselves.")
    @APIResponseSchema(EnterpriseList.class)
    public EnterpriseList list(@QueryParam("q") @Parameter(description = "Name, former name, traditional form, pinyin, initials or the beginning"
            + " of a code; the best match first, so without sort") String q, @BeanParam Paging paging, @BeanParam EnterpriseParameters parameters) {
        PageRequest page = paging.page();
        if (q == null || q.isBlank()) {
            return listed(enterprises.list(parameters.filter(), page), null, null);
        }
        if (page.sort() != null) {
            throw new BusinessRuleViolation("SORT", "sort", page.sort());
        }
        FoundEnterprises found = search.find(q, parameters.filter(), page);
        return listed(found.page(), found.fuzzy(), found.fromDatabase());
    }

    private EnterpriseList listed(Page<EnterpriseRow> page, Boolean fuzzy, Boolean fromDatabase) {
        EnterpriseQueries.Belongings belongings = enterprises.belongings(page.items().stream().map(EnterpriseRow::id).toList());
        List<EnterpriseAnswer> items = page.items().stream().map(row -> EnterpriseAnswer.of(row, belongings)).toList();
        return new EnterpriseList(items, page.total(), page.totalIsLowerBound(), page.next(), fuzzy, fromDatabase);
    }

    @POST
    @Idempotent
    @Operation(summary = "Open a file", description = "Needs name, registeredDistrict and uscc, or usccAbsentReason. Without stewards the creator,"
            + " if a steward of that district, becomes local steward; else the file is incomplete. Others than oneself are named only by those"
            + " who may put people in charge.")
    @APIResponse(responseCode = "201", description = "Opened", content = @Content(schema = @Schema(implementation = EnterpriseAnswer.class)))
    @APIResponse(responseCode = "409", description = "USCC_TAKEN: another file bears the code, wherever it lies")
    public Response create(EnterpriseBody body) {
        EnterpriseDetail file = enterprises.detail(service.create(body.opened(clock.today()), body.named()));
        return Response.created(URI.create("enterprises/" + file.id())).tag(Version.tag(file.version())).entity(EnterpriseAnswer.of(file)).build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One file")
    @APIResponseSchema(EnterpriseAnswer.class)
    public Response get(@PathParam("id") long id) {
        return answer(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(summary = "Change a file", description = "JSON merge patch (RFC 7396): what is sent replaces, null empties, lists are replaced whole.")
    @APIResponseSchema(EnterpriseAnswer.class)
    @APIResponse(responseCode = "409", description = "USCC_TAKEN")
    public Response edit(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            @RequestBody(content = @Content(schema = @Schema(implementation = EnterpriseBody.class))) JsonNode patch) {
        long version = Version.seen(seen);
        EnterpriseDetail file = enterprises.forEdit(id);
        StaleEdit.check("enterprise", id, version, file.version());
        service.edit(id, version, EnterpriseBody.patched(file.form(), patch, clock.today()));
        return answer(id);
    }

    @POST
    @Path("/{id}/stewards")
    @Idempotent
    @Operation(summary = "Put a person in charge", description = "The answer carries the new version of the file as ETag.")
    @APIResponse(responseCode = "201", description = "In charge", content = @Content(schema = @Schema(implementation = EnterpriseAnswer.Steward.class)))
    public Response assign(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, StewardWish wish) {
        long assignment = stewards.assign(id, Version.seen(seen), wish.user(), wish.role(), wish.from(), wish.to());
        return steward(Response.status(201), id, assignment);
    }

    @PATCH
    @Path("/{id}/stewards/{assignmentId}")
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(summary = "End an assignment", description = "With its last day; the person loses the rights the day after. It stays in the file.")
    @APIResponseSchema(EnterpriseAnswer.Steward.class)
    public Response end(@PathParam("id") long id, @PathParam("assignmentId") long assignment, @HeaderParam(HttpHeaders.IF_MATCH) String seen, LastDay last) {
        stewards.end(id, assignment, Version.seen(seen), last.to());
        return steward(Response.ok(), id, assignment);
    }

    private Response answer(long id) {
        EnterpriseDetail file = enterprises.detail(id);
        return Response.ok(EnterpriseAnswer.of(file)).tag(Version.tag(file.version())).build();
    }

    private Response steward(Response.ResponseBuilder answer, long id, long assignment) {
        EnterpriseDetail file = enterprises.detail(id);
        EnterpriseAnswer.Steward steward = EnterpriseAnswer.of(file).stewards().stream().filter(s -> s.id() == assignment).findFirst()
                .orElseThrow(() -> new NotFound("steward assignment", assignment));
        return answer.tag(Version.tag(file.version())).entity(steward).build();
    }
}
