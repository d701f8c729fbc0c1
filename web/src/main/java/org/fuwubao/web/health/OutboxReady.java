package org.fuwubao.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.fuwubao.delivery.OutboxHealth;
import org.fuwubao.delivery.OutboxState;

/** How long mail has been waiting. A mail server that is away does not keep people from their work: shown, never down. */
@ApplicationScoped
public class OutboxReady implements HealthCheck {

    @Inject
    OutboxHealth outbox;

    @Override
    public HealthCheckResponse call() {
        try {
            OutboxState state = outbox.state();
            return HealthCheckResponse.named("outbox").up().withData("waiting", state.waiting())
                    .withData("oldestSeconds", state.oldestSeconds()).withData("givenUp", state.givenUp()).build();
        } catch (PersistenceException databaseAway) {
            return HealthCheckResponse.named("outbox").down().withData("waiting", "unknown").build();
        }
    }
}
