package org.fuwubao.sharedcare;

import java.time.LocalDate;
import org.fuwubao.enterprise.StewardRole;

/**
 * What is asked for, or granted.
 *
 * @param role in which the asker would look after the enterprise
 * @param from first day, {@code null} = the day of the decision
 * @param to   last day, {@code null} = open
 */
public record SharedCareForm(StewardRole role, LocalDate from, LocalDate to) {
}
