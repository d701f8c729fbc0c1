package org.fuwubao.identity;

/**
 * One unit in the tree.
 *
 * @param below how many units stand directly below it
 */
public record UnitNode(long id, String code, String name, String nameEn, UnitKind kind, boolean active, long below) {
}
