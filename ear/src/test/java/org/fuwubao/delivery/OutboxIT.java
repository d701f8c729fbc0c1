package org.fuwubao.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(ArquillianExtension.class)
class OutboxIT {

    private static final int PATIENCE = 150;

    @Inject
    Outbox outbox;

    @Inject
    OutboxSender sender;

    @Resource
    UserTransaction transaction;

    @Test
    void a_message_leaves_once_after_its_act_is_committed_and_shows_text_as_typed() throws Exception {
        String recipient = UUID.randomUUID() + "@example.cn";
        transaction.begin();
        put(recipient, "once:" + recipient);
        put(recipient, "once:" + recipient);
        transaction.commit();

        List<String> mails = mailsTo(recipient, 1);

        assertThat(mails).singleElement().asString().contains("Message-ID: <fuwubao-", "Content-Type: text/plain; charset=UTF-8");
        sender.sendDue();
        assertThat(mailsTo(recipient, 1)).hasSize(1);
    }

    @Test
    void an_act_that_is_taken_back_sends_nothing() throws Exception {
        String recipient = UUID.randomUUID() + "@example.cn";
        transaction.begin();
        put(recipient, "never:" + recipient);
        transaction.rollback();

        sender.sendDue();
        assertThat(mailsTo(recipient, 0)).isEmpty();
    }

    @Test
    void outside_of_an_act_nothing_is_taken() {
        assertThatThrownBy(() -> put("a@example.cn", "outside")).hasStackTraceContaining("TransactionRequired");
    }

    private void put(String recipient, String key) {
        outbox.put(recipient, "password-reset", Map.of("name", "#{7*7} 瘍\r\nBcc: x@example.cn", "username", "zhang.san"), key);
    }

    /** Waits for as many; the sender's own timer may be at work. */
    private List<String> mailsTo(String recipient, int expected) throws IOException, InterruptedException {
        List<String> found = List.of();
        for (int i = 0; i < PATIENCE; i++) {
            sender.sendDue();
            found = mails().stream().filter(mail -> mail.contains("To: " + recipient)).toList();
            if (found.size() >= expected) {
                break;
            }
            Thread.sleep(100);
        }
        return found;
    }

    private static List<String> mails() throws IOException {
        Path folder = Path.of(System.getenv("FWB_MAIL_DIR"));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml")).map(OutboxIT::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
