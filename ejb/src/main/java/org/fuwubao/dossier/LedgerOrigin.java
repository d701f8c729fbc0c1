package org.fuwubao.dossier;

import java.time.LocalDate;
import org.fuwubao.enterprise.FigureSource;

/**
 * Where the values of a row come from.
 *
 * @param source which source its figures and facts count for
 * @param asOf   the day they speak of, {@code null} = today
 */
public record LedgerOrigin(FigureSource source, LocalDate asOf) {
}
