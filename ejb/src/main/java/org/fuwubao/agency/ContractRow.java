package org.fuwubao.agency;

import java.time.LocalDate;

/**
 * A contract in force as the agency sees it.
 *
 * @param client      unit that ordered the work
 * @param to          last day; the day after nothing of it opens any more
 * @param enterprises how many enterprises it names
 */
public record ContractRow(long id, String number, String client, LocalDate from, LocalDate to, int enterprises) {
}
