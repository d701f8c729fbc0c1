package org.fuwubao.identity;

import java.time.Instant;

/**
 * A request whose secret belongs to a living session.
 *
 * @param idleAt    when the session ends for want of acts; for a token its last moment
 * @param expiresAt its last moment, whatever happens
 */
public record Recognised(AccessScope scope, long sessionId, boolean mustChangePassword, Instant idleAt, Instant expiresAt) {
}
