package org.fuwubao.handover;

/** What became of one assignment of a hand-over; {@code LAPSED}: it had ended before the receiver acknowledged. */
public enum ItemOutcome {
    WAITING, PASSED, LAPSED, NOT_TAKEN
}
