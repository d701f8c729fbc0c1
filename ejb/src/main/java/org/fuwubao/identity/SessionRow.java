package org.fuwubao.identity;

import java.time.Instant;

/** One living session in lists. */
public record SessionRow(long id, String username, String displayName, SessionKind kind, String address, Instant createdAt,
                         Instant lastActAt, Instant expiresAt) {
}
