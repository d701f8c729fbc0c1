package org.fuwubao.identity;

import java.util.Map;

/**
 * A change of people, units, roles, parameters or sessions, told upward so that the trail writes it down in the same
 * transaction.
 *
 * @param action what was done, a verb in upper case
 * @param before fields before, empty where there was nothing
 * @param after  fields after, empty where nothing is left
 */
public record IdentityChanged(String action, RightObject object, Object objectId, Map<String, ?> before, Map<String, ?> after) {
}
