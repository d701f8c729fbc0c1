package org.fuwubao.identity;

import java.time.Instant;

/** One role in one hand. @param grantedBy username, {@code null} = set up with the system */
public record GrantRow(long id, long userId, String username, Role role, String grantedBy, Instant grantedAt) {
}
