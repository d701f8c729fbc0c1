package org.fuwubao.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuwubao.audit.AuditFilter;
import org.fuwubao.audit.AuditQueries;
import org.fuwubao.audit.AuditRow;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;

/** The trail, for the audit administrator. */
@Path("/audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
public class AuditResource {

    @Inject
    AuditQueries queries;

    @GET
    @Operation(summary = "Newest first; personal and business values are masked")
    public Page<AuditRow> list(@QueryParam("from") String from, @QueryParam("until") String until, @QueryParam("actor") String actor,
                               @QueryParam("act") String act, @QueryParam("object") String object, @QueryParam("objectId") String objectId,
                               @QueryParam("success") String success, @BeanParam Paging paging) {
        PageRequest page = paging.page();
        if (page.sort() != null) {
            throw new BusinessRuleViolation("SORT", "sort");
        }
        return queries.list(new AuditFilter(Query.moment("from", from), Query.moment("until", until), actor, act,
                Query.code(RightObject.class, "object", object), objectId, Query.flag("success", success)), page);
    }
}
