package org.fuwubao.identity;

import org.fuwubao.shared.BusinessRuleViolation;

/** Orders that a list of accounts allows; a leading {@code -} turns one. */
enum UserSort {
    username("u.username"),
    displayName("u.displayName"),
    unit("u.unit.name"),
    lastLoginAt("u.lastLoginAt");

    private final String path;

    UserSort(String path) {
        this.path = path;
    }

    /** @throws BusinessRuleViolation {@code SORT} for anything else */
    static String orderBy(String sort) {
        if (sort == null) {
            return " order by u.username, u.id";
        }
        boolean down = sort.startsWith("-");
        String name = down ? sort.substring(1) : sort;
        for (UserSort allowed : values()) {
            if (allowed.name().equals(name)) {
                return " order by " + allowed.path + (down ? " desc" : "") + " nulls last, u.id";
            }
        }
        throw new BusinessRuleViolation("SORT", "sort");
    }
}
