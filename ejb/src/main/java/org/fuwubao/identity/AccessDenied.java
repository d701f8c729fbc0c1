package org.fuwubao.identity;

/**
 * Somebody asked for what the rights do not give. The trail writes it down in a transaction of its own, because the
 * one of the caller is rolled back.
 *
 * @param objectId the one object asked for, {@code null} when the kind is denied as a whole
 */
public record AccessDenied(RightObject object, RightAction action, Object objectId) {
}
