package org.fuwubao.delivery;

/** Where a message stands: to be sent, taken by the mail server, or given up after the last attempt. */
public enum MessageState {
    WAITING,
    SENT,
    GIVEN_UP
}
