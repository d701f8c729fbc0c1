package org.fuwubao.enterprise;

/** What the register says of the body; labels: list {@code registrationStatus}. */
public enum RegistrationStatus {
    EXISTING, REVOKED, DEREGISTERED, MOVED_OUT
}
