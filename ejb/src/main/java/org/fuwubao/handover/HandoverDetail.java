package org.fuwubao.handover;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * One hand-over as its reader sees it.
 *
 * @param giver     username; {@code receiver} and the others too
 * @param decision  why it was rejected or taken back, {@code null} otherwise
 * @param work      open work and what becomes of it
 * @param acts      what the reader may do with it now
 */
public record HandoverDetail(HandoverRow row, String giver, String giverUnit, String receiver, String receiverUnit, String reason,
        String createdBy, String createdByName, String decidedBy, String decidedByName, Instant decidedAt, String decision,
        List<Work> work, Set<HandoverAct> acts) {

    /** A piece of open work of the giver. */
    public record Work(String kind, long enterpriseId, String title, WorkChoice choice) {
    }
}
