package org.fuwubao.enterprise;

/** Who looks after an enterprise today, for a list. */
public record StewardName(StewardRole role, String username, String displayName) {
}
