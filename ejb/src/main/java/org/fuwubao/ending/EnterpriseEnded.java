package org.fuwubao.ending;

import java.time.LocalDate;
import org.fuwubao.enterprise.RegistrationStatus;

/** A file was archived; told within the transaction, so that tracks end and reminders close with it. */
public record EnterpriseEnded(long enterpriseId, RegistrationStatus kind, LocalDate endedOn) {
}
