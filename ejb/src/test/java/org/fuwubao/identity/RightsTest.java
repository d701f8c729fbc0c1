package org.fuwubao.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RightsTest {

    private static final String HEADER = "role,object,action,scope,note\n";

    /** Every cell of role x object x action, read from the file by other means than the class under test. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void grants_exactly_what_the_matrix_lists_and_denies_the_rest(Role role) throws IOException {
        Map<String, Set<String>> matrix = matrix();
        int asked = 0;
        for (RightObject object : RightObject.values()) {
            for (RightAction action : RightAction.values()) {
                Set<String> expected = matrix.getOrDefault(role + "," + object + "," + action, Set.of());
                Set<String> actual = Rights.standard().scopes(role, object, action).stream().map(Enum::name).collect(Collectors.toSet());
                assertThat(actual).as("%s %s %s", role, object, action).isEqualTo(expected);
                asked++;
            }
        }
        assertThat(asked).isEqualTo(RightObject.values().length * RightAction.values().length);
    }

    @Test
    void knows_every_row_of_the_matrix() throws IOException {
        assertThat(Rights.standard().size()).isEqualTo(matrix().size()).isEqualTo(647);
    }

    @Test
    void several_roles_add_up() {
        List<Role> roles = List.of(Role.STEWARD, Role.UNIT_HEAD);

        assertThat(Rights.standard().scopes(roles, RightObject.ENTERPRISE, RightAction.READ))
                .containsExactlyInAnyOrder(RightScope.DISTRICT, RightScope.ASSIGNED, RightScope.UNIT_TREE);
    }

    @Test
    void a_written_denial_grants_nothing() {
        assertThat(Rights.standard().scopes(Role.SYS_ADMIN, RightObject.ENTERPRISE, RightAction.READ)).isEmpty();
    }

    @Test
    void a_row_that_is_there_twice_is_refused() {
        assertThatThrownBy(() -> Rights.read(new StringReader(HEADER + "STEWARD,VISIT,READ,OWN,\nSTEWARD,VISIT,READ,ALL,\n")))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("line 3").hasMessageContaining("twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"STEWRD,VISIT,READ,OWN,", "STEWARD,VIST,READ,OWN,", "STEWARD,VISIT,REED,OWN,", "STEWARD,VISIT,READ,OWNER,",
        "STEWARD,VISIT,READ,,", "STEWARD,VISIT,READ,NONE;OWN,"})
    void an_unknown_code_an_empty_scope_and_a_denial_beside_a_scope_are_refused(String row) {
        assertThatThrownBy(() -> Rights.read(new StringReader(HEADER + row + "\n")))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("line 2");
    }

    private static Map<String, Set<String>> matrix() throws IOException {
        Map<String, Set<String>> matrix = new HashMap<>();
        try (var in = new BufferedReader(new InputStreamReader(Rights.class.getResourceAsStream("rights.csv"), StandardCharsets.UTF_8))) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = line.split(",", 5);
                matrix.put(cells[0] + "," + cells[1] + "," + cells[2],
                        Arrays.stream(cells[3].split(";")).filter(scope -> !scope.equals("NONE")).collect(Collectors.toSet()));
            }
        }
        return matrix;
    }
}
