package org.fuwubao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

    private static final Set<Role> ADMINISTRATORS = EnumSet.of(Role.SYS_ADMIN, Role.SEC_ADMIN, Role.AUDITOR);

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"SYS_ADMIN", "SEC_ADMIN", "AUDITOR"})
    void an_administrator_holds_nothing_beside(Role administrator) {
        for (Role other : Role.values()) {
            assertThat(administrator.goesWith(other)).as("%s with %s", administrator, other).isEqualTo(other == administrator);
            assertThat(other.goesWith(administrator)).isEqualTo(other == administrator);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = {"SYS_ADMIN", "SEC_ADMIN", "AUDITOR"})
    void business_roles_go_together(Role role) {
        for (Role other : Role.values()) {
            assertThat(role.goesWith(other)).as("%s with %s", role, other).isEqualTo(!ADMINISTRATORS.contains(other));
        }
    }

    @ParameterizedTest
    @EnumSource(UnitKind.class)
    void agencies_and_enterprises_hold_their_own_roles_and_nobody_else_does(UnitKind kind) {
        for (Role role : Role.values()) {
            boolean expected = switch (role) {
                case AGENCY_USER, AGENCY_ADMIN -> kind == UnitKind.AGENCY;
                case ENTERPRISE_USER -> kind == UnitKind.ENTERPRISE;
                default -> kind != UnitKind.AGENCY && kind != UnitKind.ENTERPRISE;
            };
            assertThat(role.fits(kind)).as("%s in %s", role, kind).isEqualTo(expected);
        }
    }
}
