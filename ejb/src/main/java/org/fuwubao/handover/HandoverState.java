package org.fuwubao.handover;

/** Where a hand-over stands; labels: list {@code handoverState}. One that its sender takes back is {@code REJECTED} by the sender. */
public enum HandoverState {
    PENDING, ACKNOWLEDGED, REJECTED
}
