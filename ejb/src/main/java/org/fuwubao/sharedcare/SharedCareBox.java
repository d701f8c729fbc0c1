package org.fuwubao.sharedcare;

/** Which requests are wanted: those one may decide on, or those one asked. */
public enum SharedCareBox {
    TO_DECIDE, MINE
}
