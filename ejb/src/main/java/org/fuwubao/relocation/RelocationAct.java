package org.fuwubao.relocation;

/** What may be done with a move: the old district releases, the new one accepts, either rejects, the owner withdraws. */
public enum RelocationAct {
    RELEASE, ACCEPT, REJECT, WITHDRAW
}
