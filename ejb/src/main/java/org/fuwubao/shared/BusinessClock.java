package org.fuwubao.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * The one clock of the application: real time in Asia/Shanghai, ahead of it only where a demo says so
 * ({@code FWB_CLOCK}, {@code PUT /api/v1/test/clock}). Inject it as {@link Clock} or ask it for {@link #today()}.
 */
@ApplicationScoped
public class BusinessClock extends Clock {

    /** Days of the law are days in Beijing, wherever the server stands. */
    public static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private volatile Duration ahead = Duration.ZERO;

    @PostConstruct
    void readStart() {
        String start = System.getenv("FWB_CLOCK");
        if (start != null && !start.isBlank() && Boolean.parseBoolean(System.getenv("FWB_DEMO"))) {
            moveTo(OffsetDateTime.parse(start.strip()).toInstant());
        }
    }

    /** The day in Beijing. */
    public LocalDate today() {
        return LocalDate.now(this);
    }

    /** Moves the clock so that it shows {@code now}; it goes on from there. */
    public void moveTo(Instant now) {
        ahead = Duration.between(Clock.systemUTC().instant(), now);
    }

    @Override
    public ZoneId getZone() {
        return BEIJING;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead);
    }
}
