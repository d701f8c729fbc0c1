package org.fuwubao.identity;

/** What a right allows to do; {@code DELETE} is delete or archive. Labels: list {@code rightAction}. */
public enum RightAction {
    READ,
    CREATE,
    EDIT,
    APPROVE,
    TRANSITION,
    EXPORT,
    DELETE,
    REVEAL
}
