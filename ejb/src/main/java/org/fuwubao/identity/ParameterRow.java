package org.fuwubao.identity;

import java.time.LocalDate;
import java.util.List;

/**
 * One parameter as administrators see it.
 *
 * @param value    in force today, as text
 * @param since    first day of that value, {@code null} = the standard
 * @param revision seen by an edit; 0 where no value was ever set
 * @param planned  what follows on later days, in their order
 */
public record ParameterRow(String name, String type, String limits, String standard, String value, LocalDate since, long revision,
                           List<ParameterPeriod> planned) {
}
