package org.fuwubao.ending;

import java.time.Instant;
import java.time.LocalDate;
import org.fuwubao.enterprise.RegistrationStatus;

/** One end of a file. @param endedBy display name @param undoneBy {@code null} while it stands */
public record EndRow(RegistrationStatus kind, LocalDate endedOn, String reason, String endedBy, Instant endedAt, String undoneBy,
        Instant undoneAt, String undoReason) {
}
