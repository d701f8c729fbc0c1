package org.fuwubao.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutboxMessageTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "6, 32", "7, 60", "49, 60"})
    void pauses_double_up_to_an_hour(int attempts, long minutes) {
        assertThat(OutboxMessage.pause(attempts)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void two_hours_without_a_mail_server_lose_nothing() {
        Duration tried = Duration.ZERO;
        for (int attempt = 1; attempt < OutboxMessage.MOST_ATTEMPTS; attempt++) {
            tried = tried.plus(OutboxMessage.pause(attempt));
        }
        assertThat(tried).isGreaterThan(Duration.ofHours(40));
    }

    @Test
    void a_refused_message_waits_and_says_why() {
        OutboxMessage message = new OutboxMessage("key", "a@example.cn", "subject", "body", NOW);

        message.failed("connection refused ".repeat(50), NOW);

        assertThat(message.state()).isEqualTo(MessageState.WAITING);
        assertThat(message.nextAttemptAt()).isAfter(NOW);
        message.sent(NOW);
        assertThat(message.state()).isEqualTo(MessageState.SENT);
    }
}
