package org.fuwubao.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fuwubao.identity.UserAccount;
import org.fuwubao.it.Door;
import org.fuwubao.it.Rows;
import org.fuwubao.it.Statements;
import org.fuwubao.shared.Forbidden;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(ArquillianExtension.class)
class MessageServiceIT {

    private static final String READER = "steward.shunyi";

    @Inject
    Messages messages;

    @Inject
    MessageQueries queries;

    @Inject
    MessageService service;

    @PersistenceContext(unitName = "fuwubao-ejb.jar#fuwubao")
    EntityManager em;

    @Resource
    UserTransaction transaction;

    @Inject
    Door door;

    @Inject
    Rows rows;

    @Inject
    Statements statements;

    @Test
    void aMessageIsToldOnceAndCountsUntilItIsRead() throws Exception {
        door.enter(READER);
        long before = queries.unread();
        String key = key();
        tell(READER, key, "#{7*7} {username}");
        tell(READER, key, "again");
        assertThat(queries.unread()).isEqualTo(before + 1);
        MessageRow row = latest();
        assertThat(row.body()).as("values are shown as typed").contains("#{7*7} {username}");
        assertThat(row.bodyEn()).contains("#{7*7} {username}").isNotEqualTo(row.body());

        assertThat(service.read(row.id())).isEqualTo("/account/me");
        assertThat(service.read(row.id())).isEqualTo("/account/me");
        assertThat(queries.unread()).isEqualTo(before);
        assertThat(latest().readAt()).isNotNull();
        assertThat(queries.list(true, PageRequest.first(100)).items()).extracting(MessageRow::id).doesNotContain(row.id());
    }

    @Test
    void anActThatIsTakenBackSaysNothing() throws Exception {
        door.enter(READER);
        long before = queries.list(false, PageRequest.first(1)).total();
        transaction.begin();
        messages.tell(person(READER), "password-reset", Map.of("name", "x", "username", "y"), null, key());
        transaction.rollback();
        assertThat(queries.list(false, PageRequest.first(1)).total()).isEqualTo(before);
        assertThatThrownBy(() -> messages.tell(person(READER), "password-reset", Map.of(), null, key())).hasStackTraceContaining("TransactionRequired");
    }

    @Test
    void theMessagesOfOthersDoNotExist() throws Exception {
        door.enter(READER);
        tell(READER, key(), "mine");
        long id = latest().id();
        door.enter("steward.chaoyang");
        assertThatThrownBy(() -> service.read(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.delete(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.read(9_999_999_999L)).isInstanceOf(NotFound.class);
        service.readAll();
        door.enter(READER);
        assertThat(latest().readAt()).isNull();
        door.leave();
        assertThatThrownBy(() -> queries.unread()).isInstanceOf(Forbidden.class);
    }

    @Test
    void deletingLeavesItsEntryInTheTrail() throws Exception {
        door.enter(READER);
        tell(READER, key(), "gone");
        long id = latest().id();
        service.delete(id);
        assertThatThrownBy(() -> service.read(id)).isInstanceOf(NotFound.class);
        assertThat(rows.number("select count(*) from audit_entry where act = 'DELETE' and object_kind = 'MESSAGE' and object_id = ?", String.valueOf(id))).isOne();
    }

    @Test
    void theListIsPagedInTheDatabase() throws Exception {
        door.enter(READER);
        for (int i = 0; i < 3; i++) {
            tell(READER, key(), "page " + i);
        }
        Page<MessageRow> first = queries.list(false, PageRequest.first(2));
        Page<MessageRow> second = queries.list(false, PageRequest.after(2, first.next(), null));
        assertThat(first.total()).isGreaterThanOrEqualTo(3).isEqualTo(second.total());
        assertThat(first.items()).extracting(MessageRow::id).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(second.items().get(0).id()).isLessThan(first.items().get(1).id());
        assertThat(statements.of(() -> queries.list(false, PageRequest.first(20)))).isLessThanOrEqualTo(2);
        assertThat(statements.of(() -> queries.unread())).isEqualTo(1);
        assertThat(service.readAll()).isPositive();
        assertThat(queries.unread()).isZero();
    }

    private MessageRow latest() {
        List<MessageRow> items = queries.list(false, PageRequest.first(1)).items();
        return items.get(0);
    }

    private void tell(String username, String key, String name) throws Exception {
        transaction.begin();
        messages.tell(person(username), "password-reset", Map.of("name", name, "username", "u"), "/account/me", key);
        transaction.commit();
    }

    private UserAccount person(String username) {
        return em.createQuery("select u from UserAccount u where u.username = :username", UserAccount.class).setParameter("username", username).getSingleResult();
    }

    private static String key() {
        return "test:" + UUID.randomUUID();
    }
}
