package org.fuwubao.enterprise;

/** Where people of an enterprise stand: its file and its unit. */
public record EnterpriseSeat(long enterpriseId, long unitId) {
}
