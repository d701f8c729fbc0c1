package org.fuwubao.dossier;

/** Which address. */
public enum PlaceKind {
    REGISTERED, OPERATING
}
