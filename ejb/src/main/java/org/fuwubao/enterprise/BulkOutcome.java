package org.fuwubao.enterprise;

/** What became of one enterprise of a bulk act. */
public enum BulkOutcome {
    DONE,
    /** It was so already. */
    SAME,
    /** It may be read, but this may not be done to it; or it is out of reach by now. */
    NOT_ALLOWED,
    /** Somebody else changed it after the set was counted. */
    CHANGED,
    /** A rule of the business refused it. */
    REFUSED
}
