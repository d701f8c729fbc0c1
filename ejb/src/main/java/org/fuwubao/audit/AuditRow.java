package org.fuwubao.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.fuwubao.identity.Channel;
import org.fuwubao.identity.RightObject;

/**
 * One entry as the auditor sees it: personal and business values masked, names of fields whole.
 *
 * @param changed names of the fields whose values differ, also where the masks do not show it
 */
public record AuditRow(long id, Instant happenedAt, String actor, Channel channel, String address, String act, RightObject object,
                       String objectId, boolean success, Map<String, String> before, Map<String, String> after, Set<String> changed) {
}
