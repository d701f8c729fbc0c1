package org.fuwubao.shared;

import java.time.LocalDate;

/** Checks that every pair of a first and a last day passes. */
public final class Days {

    private Days() {
    }

    /** @throws BusinessRuleViolation {@code ENDS_BEFORE_IT_BEGINS} on {@code field} */
    public static void inOrder(String field, LocalDate from, LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new BusinessRuleViolation("ENDS_BEFORE_IT_BEGINS", field);
        }
    }

    /** @throws BusinessRuleViolation {@code FUTURE_DAY} on {@code field} for a day after today */
    public static LocalDate past(String field, LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            throw new BusinessRuleViolation("FUTURE_DAY", field);
        }
        return day;
    }

    /** Runs on the day, both ends included; open where absent. */
    public static boolean run(LocalDate from, LocalDate to, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
