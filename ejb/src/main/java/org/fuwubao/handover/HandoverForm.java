package org.fuwubao.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A hand-over as it is proposed.
 *
 * @param giver        username, {@code null} = oneself
 * @param receiver     username
 * @param startsOn     first day of the receiver, {@code null} = today
 * @param endsOn       last day of a deputy, else {@code null}
 * @param enterprises  whose care passes on: every running assignment of the giver there, but those as a deputy
 * @param work         what becomes of each piece of the giver's open work
 */
public record HandoverForm(HandoverKind kind, String giver, String receiver, LocalDate startsOn, LocalDate endsOn, String reason,
        Set<Long> enterprises, List<WorkDecision> work) {
}
