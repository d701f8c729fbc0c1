package org.fuwubao.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuwubao.identity.ParameterChange;
import org.fuwubao.identity.ParameterQueries;
import org.fuwubao.identity.ParameterRow;
import org.fuwubao.identity.ParameterService;

/** Parameters with their from-dates. */
@Path("/parameters")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "parameters")
public class ParameterResource {

    @Inject
    ParameterQueries queries;

    @Inject
    ParameterService parameters;

    public record Catalogue(List<ParameterRow> items) {
    }

    public record History(List<ParameterChange> items) {
    }

    /** @param validFrom today or later */
    public record NewValue(LocalDate validFrom, String value) {
    }

    @GET
    @Operation(summary = "Every parameter with the value in force today")
    public Catalogue list() {
        return new Catalogue(queries.list());
    }

    @GET
    @Path("/{name}")
    @Operation(summary = "One parameter, with its revision as ETag")
    public Response get(@PathParam("name") String name) {
        return answer(name);
    }

    @PUT
    @Path("/{name}")
    @Operation(summary = "Add a value from a day on; If-Match is the revision")
    public Response set(@PathParam("name") String name, @HeaderParam("If-Match") String ifMatch, NewValue value) {
        parameters.set(name, value.validFrom(), value.value(), Version.seen(ifMatch));
        return answer(name);
    }

    @GET
    @Path("/{name}/history")
    @Operation(summary = "Every value ever set, newest first")
    public History history(@PathParam("name") String name) {
        return new History(queries.history(name));
    }

    private Response answer(String name) {
        ParameterRow row = queries.get(name);
        return Response.ok(row).tag(Version.tag(row.revision())).build();
    }
}
