package org.fuwubao.identity;

import java.util.EnumSet;
import java.util.Set;

/** Roles of people; what each may do stands in {@code rights.csv}. Labels: list {@code role} of the code lists. */
public enum Role {
    STEWARD,
    UNIT_OFFICER,
    UNIT_HEAD,
    COORDINATOR,
    LEADER,
    AGENCY_USER,
    AGENCY_ADMIN,
    ENTERPRISE_USER,
    POLICY_EDITOR,
    POLICY_APPROVER,
    SYS_ADMIN,
    SEC_ADMIN,
    AUDITOR;

    private static final Set<Role> THREE_ADMINISTRATORS = EnumSet.of(SYS_ADMIN, SEC_ADMIN, AUDITOR);

    /** One of the three duties that never meet in one hand (GB/T 22239-2019, 三员分立). */
    public boolean isAdministrator() {
        return THREE_ADMINISTRATORS.contains(this);
    }

    /** Whether one person may hold both: an administrator holds nothing beside. */
    public boolean goesWith(Role other) {
        return this == other || !isAdministrator() && !other.isAdministrator();
    }

    /** Whether a member of such a unit may hold this role. */
    public boolean fits(UnitKind unit) {
        return switch (this) {
            case AGENCY_USER, AGENCY_ADMIN -> unit == UnitKind.AGENCY;
            case ENTERPRISE_USER -> unit == UnitKind.ENTERPRISE;
            default -> unit != UnitKind.AGENCY && unit != UnitKind.ENTERPRISE;
        };
    }
}
