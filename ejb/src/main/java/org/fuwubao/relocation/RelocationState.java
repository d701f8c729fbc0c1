package org.fuwubao.relocation;

/** Where a move stands; {@code AGREED}: both districts acknowledged, and the day has not come. Labels: {@code relocation.state.*}. */
public enum RelocationState {
    PENDING, AGREED, DONE, REJECTED, WITHDRAWN
}
