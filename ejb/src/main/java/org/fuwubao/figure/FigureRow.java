package org.fuwubao.figure;

import java.time.Instant;
import java.time.LocalDate;
import org.fuwubao.enterprise.FigureSource;

/**
 * One source's value.
 *
 * @param asOf         the day the source speaks of
 * @param inUse        stands for its measure and period
 * @param choice       why it does or does not
 * @param choiceReason in a person's words, where a person decided
 */
public record FigureRow(long id, Measure measure, Period period, Amount amount, FigureSource source, LocalDate asOf,
        String notedBy, Instant notedAt, boolean inUse, FigureChoice choice, String choiceReason) {
}
