package org.fuwubao.shared;

import java.time.Duration;
import java.time.Instant;

/** The clock of a demo is about to leap forward. */
public record ClockLeap(Instant from, Instant to) {

    public Duration by() {
        return Duration.between(from, to);
    }
}
