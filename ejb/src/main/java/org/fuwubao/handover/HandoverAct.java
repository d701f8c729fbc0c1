package org.fuwubao.handover;

/** What may be done with a hand-over. */
public enum HandoverAct {
    ACKNOWLEDGE, REJECT, WITHDRAW, TAKE_BACK
}
