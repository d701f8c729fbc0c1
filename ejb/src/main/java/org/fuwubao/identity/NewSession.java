package org.fuwubao.identity;

import java.time.Instant;

/**
 * A login that succeeded.
 *
 * @param secret    given to the browser session or the program, stored nowhere
 * @param expiresAt its last moment, whatever happens
 */
public record NewSession(long sessionId, String secret, Instant expiresAt, boolean mustChangePassword) {

    /** Never in a log. */
    @Override
    public String toString() {
        return "NewSession[" + sessionId + "]";
    }
}
