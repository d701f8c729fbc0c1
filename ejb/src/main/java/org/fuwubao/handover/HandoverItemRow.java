package org.fuwubao.handover;

import java.time.LocalDate;
import org.fuwubao.enterprise.StewardRole;

/**
 * One assignment of a hand-over.
 *
 * @param from first day of the giver's assignment
 */
public record HandoverItemRow(long id, long enterpriseId, String enterprise, String uscc, String district, StewardRole role, LocalDate from,
        ItemOutcome outcome) {
}
