package org.fuwubao.enterprise;

import java.time.LocalDate;

/** Who looks after an enterprise today, for a list; {@code to} is the last day, {@code null} = open. */
public record StewardName(StewardRole role, String username, String displayName, LocalDate from, LocalDate to) {
}
