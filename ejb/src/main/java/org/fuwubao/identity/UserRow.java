package org.fuwubao.identity;

import java.time.Instant;
import java.util.List;

/**
 * One account in lists and forms.
 *
 * @param phone   masked unless the reader edits accounts
 * @param email   masked unless the reader edits accounts
 * @param roles   empty for readers without the right to read grants
 * @param version seen by an edit
 */
public record UserRow(long id, String username, String displayName, long unitId, String unitName, String phone, String email,
                      Long enterpriseId, boolean mainContact, boolean active, boolean barred, Instant lockedUntil,
                      boolean mustChangePassword, UserState state, Instant lastLoginAt, List<Role> roles, long version) {
}
