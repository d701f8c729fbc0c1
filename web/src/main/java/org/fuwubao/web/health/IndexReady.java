package org.fuwubao.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.fuwubao.search.IndexHealth;
import org.fuwubao.search.IndexState;

/** How the search index is. While it is built or broken the database answers: shown, never down. */
@ApplicationScoped
public class IndexReady implements HealthCheck {

    @Inject
    IndexHealth index;

    @Override
    public HealthCheckResponse call() {
        try {
            IndexState state = index.state();
            return HealthCheckResponse.named("index").up().withData("condition", state.condition().name())
                    .withData("waiting", state.waiting()).withData("lagSeconds", state.lagSeconds())
                    .withData("rebuiltPercent", state.percent()).build();
        } catch (PersistenceException databaseAway) {
            return HealthCheckResponse.named("index").down().withData("waiting", "unknown").build();
        }
    }
}
