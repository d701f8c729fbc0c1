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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.identity.UnitForm;
import org.fuwubao.identity.UnitKind;
import org.fuwubao.identity.UnitQueries;
import org.fuwubao.identity.UnitRow;
import org.fuwubao.identity.UnitService;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;

/** The unit tree. */
@Path("/units")
@RequestScoped
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "units")
public class UnitResource {

    @Inject
    UnitQueries queries;

    @Inject
    UnitService units;

    /** What PATCH changes; code and kind stay as they were born. */
    public record Changes(String name, String nameEn, Long parentId) {
    }

    @GET
    @Operation(summary = "Units by code")
    public Page<UnitRow> list(@QueryParam("q") String q, @QueryParam("kind") String kind, @QueryParam("parent") String parent, @BeanParam Paging paging) {
        PageRequest page = paging.page();
        if (page.sort() != null && !"code".equals(page.sort())) {
            throw new BusinessRuleViolation("SORT", "sort");
        }
        return queries.list(q, Query.code(UnitKind.class, "kind", kind), Query.id("parent", parent), page);
    }

    @POST
    @Idempotent
    @Operation(summary = "Open a unit")
    public Response create(UnitForm form) {
        long id = units.create(form);
        UnitRow row = queries.get(id);
        return Response.created(URI.create("units/" + id)).entity(row).tag(Version.tag(row.version())).build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One unit, with its version as ETag")
    public Response get(@PathParam("id") long id) {
        return answer(id);
    }

    @PATCH
    @Path("/{id}")
    @Allowed(object = RightObject.UNIT, action = RightAction.EDIT)
    @Operation(summary = "Rename or move a unit (merge patch)")
    public Response edit(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, ObjectNode patch) {
        long seen = Version.seen(ifMatch);
        UnitRow row = queries.get(id);
        Changes changes = MergePatch.apply(patch, new Changes(row.name(), row.nameEn(), row.parentId()), Changes.class);
        units.edit(id, new UnitForm(row.code(), row.kind(), changes.name(), changes.nameEn(), changes.parentId(), row.districtCode()), seen);
        return answer(id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Close a unit without people and without open units below")
    public Response close(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        units.close(id, Version.seen(ifMatch));
        return Response.noContent().build();
    }

    private Response answer(long id) {
        UnitRow row = queries.get(id);
        return Response.ok(row).tag(Version.tag(row.version())).build();
    }
}
