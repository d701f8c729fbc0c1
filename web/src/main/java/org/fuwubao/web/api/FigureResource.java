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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuwubao.enterprise.EnterpriseQueries;
import org.fuwubao.figure.FigureForm;
import org.fuwubao.figure.FigureQueries;
import org.fuwubao.figure.FigureRow;
import org.fuwubao.figure.FigureService;
import org.fuwubao.figure.Measure;
import org.fuwubao.figure.Period;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.StaleEdit;

/** Figures of an enterprise in one calendar year, by measure; each source's value, the one in use first. */
@Path("/enterprises/{id}/figures/{year}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "figures")
public class FigureResource {

    @Inject
    FigureQueries figures;

    @Inject
    FigureService service;

    @Inject
    EnterpriseQueries enterprises;

    @Inject
    CurrentUser currentUser;

    @GET
    @Operation(summary = "The figures of a year", description = "By measure: every source's value with its as-of day; inUse marks the one that"
            + " stands, choice says why. The ETag is the version of the file.")
    @APIResponse(responseCode = "200", description = "Figures by measure")
    public Response read(@PathParam("id") long id, @PathParam("year") String year) {
        currentUser.require(RightObject.FIGURE, RightAction.READ);
        Map<String, List<FigureBody>> byMeasure = new LinkedHashMap<>();
        for (FigureRow row : figures.ofYear(id, period(year).first().getYear())) {
            byMeasure.computeIfAbsent(row.measure().code(), code -> new ArrayList<>()).add(FigureBody.of(row));
        }
        return Response.ok(byMeasure).tag(Version.tag(enterprises.detail(id).version())).build();
    }

    @PUT
    @Operation(summary = "Tell figures of a year", description = "Adds or replaces the value of each source named; values of other sources and"
            + " measures stay. Without value and text the source's value is taken away. Words like 约1200万 go into text with a qualifier and bounds.")
    @APIResponse(responseCode = "200", description = "Figures by measure, as they are now")
    public Response write(@PathParam("id") long id, @PathParam("year") String year, @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            Map<String, List<FigureBody>> told) {
        currentUser.require(RightObject.FIGURE, RightAction.EDIT);
        long version = Version.seen(seen);
        Period period = period(year);
        List<FigureForm> forms = new ArrayList<>();
        told.forEach((code, values) -> {
            Measure measure = Measure.byCode(code).orElseThrow(() -> new Refused(ApiProblem.invalid(422, code, "UNKNOWN_FIELD")));
            if (values == null || values.contains(null)) {
                throw new Refused(ApiProblem.invalid(422, code, "WRONG_TYPE"));
            }
            values.forEach(value -> forms.add(value.toForm(measure, period)));
        });
        StaleEdit.check("enterprise", id, version, enterprises.detail(id).version());
        service.put(id, version, forms);
        return read(id, year);
    }

    /** Four digits, nothing else. */
    private static Period period(String year) {
        return Period.read(year).filter(Period::isYear).filter(period -> year.length() == 4)
                .orElseThrow(() -> new Refused(ApiProblem.invalid(422, "year", "WRONG_TYPE")));
    }
}
