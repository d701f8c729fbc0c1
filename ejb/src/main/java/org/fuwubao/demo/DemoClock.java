package org.fuwubao.demo;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import org.fuwubao.job.DueWorks;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.ClockLeap;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.Unguarded;

/** The clock as it can be moved where data is invented, and only there: forward, and everything due is done. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Unguarded("with invented data everybody who is logged in may try what time brings")
public class DemoClock {

    private static final Instant LATEST = Instant.parse("2099-12-31T15:59:59Z");

    @Inject
    BusinessClock clock;

    @Inject
    Event<ClockLeap> leaps;

    @Inject
    DueWorks works;

    /**
     * Returns when everything due up to then is done.
     *
     * @return what the clock shows now
     * @throws NotFound              without demo data
     * @throws BusinessRuleViolation {@code CLOCK_BACKWARDS}: what happened cannot be undone; {@code CLOCK_TOO_FAR}
     */
    public Instant moveTo(Instant now) {
        if (!DemoMode.isOn()) {
            throw new NotFound("test clock", now);
        }
        move(now);
        try {
            works.run().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return clock.instant();
    }

    private synchronized void move(Instant now) {
        Instant before = clock.instant();
        if (now.isBefore(before)) {
            throw new BusinessRuleViolation("CLOCK_BACKWARDS", "now");
        }
        if (now.isAfter(LATEST)) {
            throw new BusinessRuleViolation("CLOCK_TOO_FAR", "now", LATEST.atZone(BusinessClock.BEIJING).toLocalDate());
        }
        leaps.fire(new ClockLeap(before, now));
        clock.moveTo(now);
    }
}
