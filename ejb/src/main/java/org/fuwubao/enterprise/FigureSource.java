package org.fuwubao.enterprise;

/** Where a fact comes from; labels: list {@code figureSource}. */
public enum FigureSource {
    SELF_REPORTED, VISIT, DEPARTMENT, PUBLIC
}
