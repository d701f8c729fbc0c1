package org.fuwubao.handover;

/** For good, or by a deputy while the account manager is away: then both are in charge until the last day. */
public enum HandoverKind {
    FOR_GOOD, DEPUTY
}
