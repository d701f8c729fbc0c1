package org.fuwubao.enterprise;

import java.time.LocalDate;

/**
 * Somebody to be put in charge.
 *
 * @param user username
 * @param from first day, {@code null} = today
 * @param to   last day, {@code null} = open
 */
public record StewardWish(String user, StewardRole role, LocalDate from, LocalDate to) {
}
