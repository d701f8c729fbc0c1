package org.fuwubao.agency;

/** Where a contract stands; whether it is in force today its days tell too. Labels: list {@code contractState}. */
public enum ContractState {
    DRAFT, SIGNED, IN_FORCE, SUSPENDED, EXPIRED, TERMINATED
}
