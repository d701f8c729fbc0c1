package org.fuwubao.identity;

import java.util.Locale;
import org.fuwubao.shared.BusinessRuleViolation;

/** Passwords people choose: at least 8 characters of at least 3 kinds, not the user name (GB/T 22239-2019, 8.1.4.1). */
final class PasswordPolicy {

    static final int MIN_LENGTH = 8;
    static final int MAX_LENGTH = 128;
    static final int MIN_KINDS = 3;

    private PasswordPolicy() {
    }

    static void check(String field, String password, String username) {
        if (password == null || password.isEmpty()) {
            throw new BusinessRuleViolation("REQUIRED", field);
        }
        int length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH) {
            throw new BusinessRuleViolation("PASSWORD_TOO_SHORT", field, MIN_LENGTH);
        }
        if (length > MAX_LENGTH) {
            throw new BusinessRuleViolation("TOO_LONG", field, MAX_LENGTH);
        }
        if (kinds(password) < MIN_KINDS) {
            throw new BusinessRuleViolation("PASSWORD_TOO_PLAIN", field, MIN_KINDS);
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(username) || lower.contains(new StringBuilder(username).reverse())) {
            throw new BusinessRuleViolation("PASSWORD_HOLDS_USERNAME", field);
        }
    }

    /** How many of capital letters, small letters, digits and others the password has. */
    static int kinds(String password) {
        boolean upper = password.codePoints().anyMatch(Character::isUpperCase);
        boolean lower = password.codePoints().anyMatch(Character::isLowerCase);
        boolean digit = password.codePoints().anyMatch(Character::isDigit);
        boolean other = password.codePoints().anyMatch(c -> !Character.isUpperCase(c) && !Character.isLowerCase(c) && !Character.isDigit(c));
        return (upper ? 1 : 0) + (lower ? 1 : 0) + (digit ? 1 : 0) + (other ? 1 : 0);
    }
}
