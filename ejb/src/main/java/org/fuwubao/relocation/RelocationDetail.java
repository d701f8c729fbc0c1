package org.fuwubao.relocation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fuwubao.handover.WorkChoice;
import org.fuwubao.handover.WorkItem;

/**
 * One move as its reader sees it.
 *
 * @param releasedBy display name, as the other people
 * @param open       what is open now and has to be decided on, for those who release; else empty
 * @param decided    what was decided
 * @param stewards   who could look after it in the new district, for those who accept; else empty
 */
public record RelocationDetail(RelocationRow row, boolean registrationMoves, String reason, String releasedBy, Instant releasedAt, String acceptedBy,
        Instant acceptedAt, String receiver, String decision, Instant closedAt, List<WorkItem> open, List<Decided> decided,
        List<Steward> stewards, Set<RelocationAct> acts) {

    /** A decision on a piece of open work. */
    public record Decided(String kind, String title, WorkChoice choice) {
    }

    /** Somebody of the new district. */
    public record Steward(String username, String displayName, String unit) {
    }
}
