package org.fuwubao.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.fuwubao.enterprise.EnterpriseFilter;
import org.fuwubao.enterprise.EnterpriseQueries;
import org.fuwubao.enterprise.EnterpriseRow;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;

@Path("/enterprises")
@Produces(MediaType.APPLICATION_JSON)
public class EnterpriseResource {

    @Inject
    EnterpriseQueries enterprises;

    @GET
    public Page<EnterpriseRow> list(@QueryParam("size") @DefaultValue("20") int size, @QueryParam("after") String after) {
        return enterprises.list(EnterpriseFilter.NONE, PageRequest.after(size, after, null));
    }
}
