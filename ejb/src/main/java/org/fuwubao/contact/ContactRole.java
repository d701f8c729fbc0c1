package org.fuwubao.contact;

/** What a contact is there for; labels: list {@code contactRole}. */
public enum ContactRole {
    MAIN, FINANCE, STATISTICS, IP, HR
}
