package org.fuwubao.identity;

/** How far a right reaches; labels: list {@code scope}. {@code NONE} is a denial written down so that a test asks. */
public enum RightScope {
    ALL,
    CITY,
    UNIT_TREE,
    DISTRICT,
    ASSIGNED,
    OWN,
    CONTRACT,
    NONE
}
