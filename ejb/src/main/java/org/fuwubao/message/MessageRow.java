package org.fuwubao.message;

import java.time.Instant;

/**
 * A message as its reader sees it.
 *
 * @param link   address inside the application, {@code null} where there is nothing to open
 * @param readAt {@code null} = not read yet
 */
public record MessageRow(long id, String subject, String subjectEn, String body, String bodyEn, String link, Instant createdAt,
        Instant readAt) {
}
