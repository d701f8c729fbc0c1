package org.fuwubao.sharedcare;

/** Where a request for shared care stands; labels: {@code sharedcare.state.*} of the bundles. */
public enum SharedCareState {
    PENDING, ACCEPTED, REFUSED, WITHDRAWN
}
