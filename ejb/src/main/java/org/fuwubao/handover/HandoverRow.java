package org.fuwubao.handover;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of the list of hand-overs.
 *
 * @param giver       display name, {@code receiver} too
 * @param assignments how many assignments pass on
 * @param enterprise  name of one of the enterprises, the first by name
 */
public record HandoverRow(long id, HandoverKind kind, HandoverState state, String giver, String receiver, LocalDate startsOn,
        LocalDate endsOn, Instant createdAt, Instant decidedAt, int assignments, String enterprise, long version) {
}
