package org.fuwubao.handover;

/** What becomes of one piece of open work: the successor takes it, the giver keeps it to its end, or it is finished now. */
public enum WorkChoice {
    PASS, KEEP, FINISH
}
