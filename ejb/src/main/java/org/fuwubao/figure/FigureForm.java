package org.fuwubao.figure;

import java.time.LocalDate;
import org.fuwubao.enterprise.FigureSource;

/**
 * What a source says.
 *
 * @param amount in the unit of the measure
 * @param asOf   the day the source speaks of, {@code null} = today
 */
public record FigureForm(Measure measure, Period period, Amount amount, FigureSource source, LocalDate asOf) {
}
