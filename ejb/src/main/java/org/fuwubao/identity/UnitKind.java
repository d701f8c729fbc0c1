package org.fuwubao.identity;

/** What a unit of the tree is. */
public enum UnitKind {
    CITY,
    CITY_DEPARTMENT,
    DISTRICT,
    STREET,
    PARK,
    AGENCY,
    ENTERPRISE
}
