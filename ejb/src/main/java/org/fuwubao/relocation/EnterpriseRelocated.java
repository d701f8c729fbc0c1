package org.fuwubao.relocation;

import java.time.LocalDate;

/** A file went to another district; told within the transaction. @param day the first of the new district */
public record EnterpriseRelocated(long enterpriseId, String fromDistrict, String toDistrict, LocalDate day) {
}
