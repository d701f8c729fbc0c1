package org.fuwubao.enterprise;

import java.time.LocalDate;
import java.util.Set;

/** Which enterprises contracts open to an agency; known by the floor's neighbour {@code agency}. */
public interface ContractReach {

    /** Enterprises of those of the contracts that are in force on the day, asked afresh each time. */
    Set<Long> enterprises(Set<Long> contractIds, LocalDate day);
}
