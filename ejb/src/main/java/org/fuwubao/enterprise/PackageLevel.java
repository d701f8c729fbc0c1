package org.fuwubao.enterprise;

/** Level at which a service package is given; labels: list {@code packageLevel}. */
public enum PackageLevel {
    CITY, DISTRICT, STREET
}
