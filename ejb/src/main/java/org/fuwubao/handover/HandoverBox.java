package org.fuwubao.handover;

/** Which hand-overs are wanted: those that wait for oneself, those one sends or gives by, all within reach. */
public enum HandoverBox {
    TO_ACKNOWLEDGE, SENT, ALL
}
