package org.fuwubao.enterprise;

import java.time.LocalDate;

/**
 * One steward assignment.
 *
 * @param to      last day, {@code null} = open
 * @param running today lies within
 */
public record StewardRow(long id, long userId, String username, String displayName, String unit, StewardRole role,
        LocalDate from, LocalDate to, boolean running) {
}
