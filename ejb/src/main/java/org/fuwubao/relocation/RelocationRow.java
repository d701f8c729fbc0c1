package org.fuwubao.relocation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A move in a list; the enterprise by its name of then, where it is done.
 *
 * @param released by the old district; {@code accepted} by the new one
 */
public record RelocationRow(long id, long enterpriseId, String enterprise, String uscc, String fromDistrict, String toDistrict, LocalDate movesOn,
        RelocationState state, String owner, boolean released, boolean accepted, Instant createdAt, LocalDate doneOn, long version) {
}
