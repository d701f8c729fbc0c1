package org.fuwubao.job;

import java.time.Instant;

/**
 * Work that falls due with time: reminders, breaches, mails. Every CDI bean of this type is run each minute, and when
 * the clock of a demo is moved. It does everything due up to now and not yet done, so that a missed run is caught up;
 * doing it twice does nothing, because marker and effect are written in one transaction of its own.
 */
public interface DueWork {

    /** Short and stable, for the log and for the order of running. */
    String name();

    /** @return how many effects there were */
    int runDue(Instant now);
}
