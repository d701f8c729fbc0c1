package org.fuwubao.sharedcare;

import java.time.Instant;
import java.time.LocalDate;
import org.fuwubao.enterprise.StewardRole;

/**
 * A request for shared care as its reader may see it.
 *
 * @param enterpriseId {@code null} for an asker who was not accepted, as {@code enterprise} is: the code says nothing more
 * @param decidedBy    display name; {@code null} for the asker: who answers for a file is the file's
 * @param decidable    the reader may accept or refuse it now
 * @param mine         the reader asked
 */
public record SharedCareRow(long id, String uscc, Long enterpriseId, String enterprise, String district, String asker, String askerUnit,
        StewardRole role, LocalDate from, LocalDate to, String reason, SharedCareState state, Instant askedAt, String decidedBy,
        Instant decidedAt, String decision, long version, boolean decidable, boolean mine) {
}
