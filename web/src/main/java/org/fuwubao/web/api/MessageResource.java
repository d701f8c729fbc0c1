package org.fuwubao.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuwubao.message.MessageQueries;
import org.fuwubao.message.MessageRow;
import org.fuwubao.message.MessageService;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;

/** The messages of the caller. They are only ever read and thrown away, so that they carry no version. */
@Path("/messages")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "messages")
public class MessageResource {

    @Inject
    MessageQueries messages;

    @Inject
    MessageService service;

    /** What may be done to a message beside throwing it away. */
    public enum MessageAction { READ }

    public record Transition(MessageAction action) {
    }

    @GET
    @Operation(summary = "The caller's messages, the latest first", description = "unread=true: only those not read yet")
    public Page<MessageRow> list(@QueryParam("unread") String unread, @BeanParam Paging paging) {
        PageRequest page = paging.page();
        if (page.sort() != null) {
            throw new BusinessRuleViolation("SORT", "sort");
        }
        return messages.list(Boolean.TRUE.equals(Query.flag("unread", unread)), page);
    }

    @POST
    @Path("/{id}/transitions")
    @Operation(summary = "Mark a message as read", description = "The action is READ; a second time changes nothing.")
    public Response transition(@PathParam("id") long id, Transition transition) {
        if (transition.action() == null) {
            throw new BusinessRuleViolation("REQUIRED", "action");
        }
        service.read(id);
        return Response.noContent().build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Throw a message away")
    public Response delete(@PathParam("id") long id) {
        service.delete(id);
        return Response.noContent().build();
    }
}
