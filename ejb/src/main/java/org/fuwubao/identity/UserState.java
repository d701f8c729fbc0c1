package org.fuwubao.identity;

import java.time.Instant;

/** What an administrator sees at a glance about an account; the first that holds, in this order. */
public enum UserState {
    DISABLED,
    /** By the security administrator or by failed logins. */
    LOCKED,
    /** A one-time password waits to be changed. */
    ONE_TIME,
    ACTIVE;

    static UserState of(UserAccount user, Instant now) {
        if (!user.isActive()) {
            return DISABLED;
        }
        if (user.isBarred() || user.isLocked(now)) {
            return LOCKED;
        }
        return user.mustChangePassword() ? ONE_TIME : ACTIVE;
    }

    /** The condition of lists over {@code UserAccount u}; names parameter {@code now} where the state depends on it. */
    String condition() {
        String locked = "(u.barred = true or u.lockedUntil > :now)";
        return switch (this) {
            case DISABLED -> "u.active = false";
            case LOCKED -> "u.active = true and " + locked;
            case ONE_TIME -> "u.active = true and u.mustChangePassword = true and u.barred = false and (u.lockedUntil is null or u.lockedUntil <= :now)";
            case ACTIVE -> "u.active = true and u.mustChangePassword = false and u.barred = false and (u.lockedUntil is null or u.lockedUntil <= :now)";
        };
    }

    boolean asksTheClock() {
        return this != DISABLED;
    }
}
