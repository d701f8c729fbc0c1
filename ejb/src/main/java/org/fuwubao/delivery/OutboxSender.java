package org.fuwubao.delivery;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fuwubao.shared.Unguarded;

/**
 * Sends what waits, every few seconds, on each node: a message is claimed in one short transaction, sent outside of
 * any, and marked in another. A node that dies between sending and marking doubles the message under its Message-ID.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Unguarded("run by its own timer and when the clock of a demo moves; sends what was decided elsewhere")
public class OutboxSender {

    private static final int AT_ONCE = 20;

    @Inject
    OutboxClaims claims;

    @Inject
    MailTransport transport;

    private final AtomicBoolean running = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void everyFewSeconds() {
        sendDue();
    }

    /** Everything due up to now, once. @return how many were sent */
    public int sendDue() {
        if (!running.compareAndSet(false, true)) {
            return 0;
        }
        try {
            int sent = 0;
            for (List<OutboxMessage> due = claims.claim(AT_ONCE); !due.isEmpty(); due = claims.claim(AT_ONCE)) {
                sent += (int) due.stream().filter(this::send).count();
            }
            return sent;
        } finally {
            running.set(false);
        }
    }

    private boolean send(OutboxMessage message) {
        try {
            transport.send(message);
        } catch (MessagingException | IOException refused) {
            claims.failed(message.id(), refused.getClass().getSimpleName() + ": " + refused.getMessage());
            return false;
        }
        claims.sent(message.id());
        return true;
    }
}
