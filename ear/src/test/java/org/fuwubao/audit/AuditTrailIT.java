package org.fuwubao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.PageRequest;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(ArquillianExtension.class)
class AuditTrailIT {

    @Inject
    AuditTrail trail;

    @Inject
    AuditQueries queries;

    @Inject
    CurrentUser currentUser;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/FuwubaoDS")
    DataSource database;

    @BeforeEach
    void aJob() {
        currentUser.becomeSystem("test");
    }

    @Test
    void an_entry_goes_with_its_change_and_is_taken_back_with_it() throws Exception {
        String kept = record(true);
        String takenBack = record(false);

        assertThat(entries(kept)).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo("test");
            assertThat(entry.success()).isTrue();
        });
        assertThat(entries(takenBack)).isEmpty();
        assertThatThrownBy(() -> trail.record("EDIT", RightObject.ENTERPRISE, 1, Map.of(), Map.of())).hasStackTraceContaining("Transaction");
    }

    @Test
    void of_business_the_auditor_sees_which_fields_changed_not_to_what() throws Exception {
        assertThat(entries(record(true)).get(0).after()).containsEntry("name", "***").containsEntry("staff", "***").containsEntry("tier", null);
    }

    /** H2 runs in the server's own process: there the owner is the only user. */
    @Tag("postgresql")
    @Test
    void the_working_user_can_neither_change_nor_delete_an_entry() throws Exception {
        record(true);
        for (String attempt : List.of("update audit_entry set actor = 'x'", "delete from audit_entry", "truncate audit_entry")) {
            try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
                assertThatThrownBy(() -> sql.executeUpdate(attempt)).as(attempt).isInstanceOf(SQLException.class).hasMessageContaining("permission denied");
            }
        }
    }

    private String record(boolean commit) throws Exception {
        String id = UUID.randomUUID().toString();
        Map<String, Object> after = new HashMap<>(Map.of("name", "某公司", "staff", 12));
        after.put("tier", null);
        transaction.begin();
        trail.record("EDIT", RightObject.ENTERPRISE, id, Map.of(), after);
        if (commit) {
            transaction.commit();
        } else {
            transaction.rollback();
        }
        return id;
    }

    private List<AuditRow> entries(String objectId) {
        return queries.list(new AuditFilter(null, null, null, null, RightObject.ENTERPRISE, objectId, null), PageRequest.first(10)).items();
    }
}
