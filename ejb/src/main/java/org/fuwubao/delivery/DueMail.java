package org.fuwubao.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.fuwubao.job.DueWork;

/** Mail that waits goes out at once when time leaps, not only with the sender's next round. */
@ApplicationScoped
class DueMail implements DueWork {

    @Inject
    OutboxSender sender;

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public int runDue(Instant now) {
        return sender.sendDue();
    }
}
