package org.fuwubao.relocation;

import java.time.LocalDate;

/**
 * A move as it is proposed.
 *
 * @param toDistrict        code of the new district
 * @param registrationMoves whether the registered address moves too (注册地), or the place of business only (经营地)
 * @param movesOn           first day of the new district, {@code null} = as soon as both have acknowledged
 */
public record RelocationForm(long enterpriseId, String toDistrict, boolean registrationMoves, LocalDate movesOn, String reason) {
}
