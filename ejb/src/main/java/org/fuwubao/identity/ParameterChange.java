package org.fuwubao.identity;

import java.time.Instant;
import java.time.LocalDate;

/** One line of a parameter's history. */
public record ParameterChange(long revision, LocalDate validFrom, String value, String changedBy, Instant changedAt) {
}
