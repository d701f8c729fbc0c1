package org.fuwubao.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fuwubao.handover.HandoverForm;
import org.fuwubao.handover.HandoverKind;
import org.fuwubao.handover.WorkDecision;

/**
 * A hand-over as a program sends it.
 *
 * @param kind        FOR_GOOD where absent
 * @param giver       username; the caller where absent
 * @param receiver    username
 * @param startsOn    first day of the receiver; today where absent
 * @param endsOn      last day of a deputy
 * @param enterprises ids; not where the address names the enterprise
 * @param work        what becomes of each piece of the giver's open work: PASS or KEEP
 */
public record HandoverBody(HandoverKind kind, String giver, String receiver, LocalDate startsOn, LocalDate endsOn, String reason,
        Set<Long> enterprises, List<WorkDecision> work) {

    HandoverForm form(Set<Long> ids) {
        return new HandoverForm(kind == null ? HandoverKind.FOR_GOOD : kind, giver, receiver, startsOn, endsOn, reason, ids, work == null ? List.of() : work);
    }
}
