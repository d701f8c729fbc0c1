package org.fuwubao.identity;

/** The way by which somebody came in. */
public enum Channel {
    WEB,
    REST,
    JOB
}
