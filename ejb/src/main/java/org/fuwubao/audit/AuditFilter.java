package org.fuwubao.audit;

import java.time.Instant;
import org.fuwubao.identity.RightObject;

/** What an auditor looks for; every part may be {@code null}. @param from inclusive @param until exclusive */
public record AuditFilter(Instant from, Instant until, String actor, String act, RightObject object, String objectId, Boolean success) {

    public static AuditFilter everything() {
        return new AuditFilter(null, null, null, null, null, null, null);
    }
}
