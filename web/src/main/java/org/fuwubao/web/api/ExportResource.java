package org.fuwubao.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuwubao.exporting.ExportService;
import org.fuwubao.exporting.ExportWish;
import org.fuwubao.exporting.SheetFormat;
import org.fuwubao.web.support.Language;

/** Lists as sheets, within what the caller may take out. The address says the form: whatever a program says it accepts, rights are asked first. */
@Path("/exports")
@RequestScoped
@Tag(name = "exports")
public class ExportResource {

    private static final Set<String> OWN = Set.of("sort", "columns", "reason");
    private static final String ABOUT = "The filters of the list by its names, sort, columns (names with commas, or all; the usual ones without), reason"
            + " (needed above the number of rows that the parameter export.reasonAbove sets). The rows are those of the list, in its order, masked as there."
            + " Every export goes into the trail. Kinds: enterprises, ledger (with every field that an import takes), audit.";

    @Inject
    ExportService exports;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo address;

    @GET
    @Path("/{kind}.xlsx")
    @Produces(MediaType.WILDCARD)
    @ListFilters
    @Operation(summary = "A list as a workbook", description = ABOUT)
    @APIResponse(responseCode = "200", description = "The workbook; a second sheet names who took it and when")
    public Response workbook(@PathParam("kind") String kind) {
        return answer(kind, SheetFormat.XLSX);
    }

    @GET
    @Path("/{kind}.csv")
    @Produces(MediaType.WILDCARD)
    @ListFilters
    @Operation(summary = "A list as text with commas", description = ABOUT)
    @APIResponse(responseCode = "200", description = "UTF-8 with byte order mark")
    public Response text(@PathParam("kind") String kind) {
        return answer(kind, SheetFormat.CSV);
    }

    private Response answer(String kind, SheetFormat format) {
        Set<String> filters = exports.filters(kind);
        Map<String, String> asked = new TreeMap<>();
        address.getQueryParameters().forEach((name, values) -> {
            if (!filters.contains(name) && !OWN.contains(name)) {
                throw new Refused(ApiProblem.invalid(400, name, "UNKNOWN_PARAMETER"));
            }
            if (values.size() > 1) {
                throw new Refused(ApiProblem.invalid(400, name, "BAD_PARAMETER"));
            }
            if (!values.get(0).isBlank()) {
                asked.put(name, values.get(0).strip());
            }
        });
        String sort = asked.remove("sort");
        String columns = asked.remove("columns");
        String reason = asked.remove("reason");
        ExportService.Prepared file = exports.prepare(new ExportWish(kind, asked, sort, columns == null ? List.of() : Arrays.asList(columns.split(",")),
                format, reason, Language.asked(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))));
        StreamingOutput rows = file::writeTo;
        return Response.ok(rows, format.mediaType()).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + kind + "." + format.extension() + "\"").build();
    }
}
