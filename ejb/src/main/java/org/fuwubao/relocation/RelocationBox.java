package org.fuwubao.relocation;

/** Which moves are wanted: those that wait for one's district, or all that one may read. */
public enum RelocationBox {
    TO_ACKNOWLEDGE, ALL
}
