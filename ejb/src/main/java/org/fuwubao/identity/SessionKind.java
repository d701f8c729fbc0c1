package org.fuwubao.identity;

/** A login in the browser, or a token of a program. */
public enum SessionKind {
    WEB,
    TOKEN
}
