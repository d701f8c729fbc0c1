package org.fuwubao.enterprise;

/** Somebody who may be put in charge. */
public record StewardCandidate(String username, String displayName, String unit) {
}
