package org.fuwubao.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Map;
import java.util.UUID;
import org.fuwubao.delivery.Outbox;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.it.Door;
import org.fuwubao.it.Rows;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(ArquillianExtension.class)
class DueWorksIT {

    @Inject
    DueWorks works;

    @Inject
    Outbox outbox;

    @Inject
    UserTransaction transaction;

    @Inject
    CurrentUser currentUser;

    @Inject
    Door door;

    @Inject
    Rows rows;

    @Test
    void whatIsDueIsDoneOnceWhoeverSetsItOff() throws Exception {
        String key = "due-works-" + UUID.randomUUID();
        door.enter("leader");
        transaction.begin();
        outbox.put("someone@example.cn", "account-opened", Map.of("username", "x", "name", "x"), key);
        transaction.commit();

        assertThat(works.run().get()).containsKey("mail");
        works.run().get();
        assertThat(rows.number("select attempts from outbox_message where unique_key = ?", key)).isEqualTo(1);
        assertThat(currentUser.name()).as("the run is apart from who set it off").isEqualTo("leader");
    }
}
