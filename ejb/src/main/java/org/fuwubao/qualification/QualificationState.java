package org.fuwubao.qualification;

/** How a qualification stands on a day. */
public enum QualificationState {
    VALID,
    /** Its last day falls within the next 12 months. */
    EXPIRING,
    EXPIRED, WITHDRAWN
}
