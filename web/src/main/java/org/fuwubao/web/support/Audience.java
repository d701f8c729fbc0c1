package org.fuwubao.web.support;

import org.fuwubao.identity.AccessScope;
import org.fuwubao.identity.Role;

/** For whom a page is made; the first part of its address. */
public enum Audience {

    STAFF,
    PORTAL,
    AGENCY;

    /** Enterprises have the portal, agencies their workspace, everybody else works for the government. */
    public static Audience of(AccessScope scope) {
        if (scope.has(Role.ENTERPRISE_USER)) {
            return PORTAL;
        }
        return scope.has(Role.AGENCY_USER) || scope.has(Role.AGENCY_ADMIN) ? AGENCY : STAFF;
    }
}
