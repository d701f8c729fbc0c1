package org.fuwubao.enterprise;

/** How much attention a key enterprise gets; labels: list {@code tier}. */
public enum Tier {
    A, B, C
}
