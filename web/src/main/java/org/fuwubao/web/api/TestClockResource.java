package org.fuwubao.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuwubao.demo.DemoClock;
import org.fuwubao.shared.BusinessRuleViolation;

/** The one clock, where the data is invented; without demo data there is no such address. */
@Path("/test/clock")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "test")
public class TestClockResource {

    @Inject
    DemoClock clock;

    /** @param now ISO-8601 with offset */
    public record Wanted(String now) {
    }

    public record Shown(Instant now) {
    }

    @PUT
    @Operation(summary = "Move the clock forward and run everything due", description = "Only with demo data, for every account; answers when"
            + " everything due up to then is done. Sessions live on.")
    public Shown move(Wanted wanted) {
        return new Shown(clock.moveTo(moment(wanted.now())));
    }

    private static Instant moment(String text) {
        if (text == null || text.isBlank()) {
            throw new BusinessRuleViolation("REQUIRED", "now");
        }
        try {
            return OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeException wrong) {
            throw new BusinessRuleViolation("FORMAT", "now");
        }
    }
}
