package org.fuwubao.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Set;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.fuwubao.migration.SchemaState;

/** The database answers and has every migration of this build. */
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

    private static final Logger LOG = System.getLogger(DatabaseReady.class.getName());

    @Inject
    SchemaState schema;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("database");
        try {
            Set<Integer> missing = schema.missing();
            return answer.status(missing.isEmpty()).withData("migrations", missing.isEmpty() ? "up to date" : "missing " + missing).build();
        } catch (SQLException away) {
            LOG.log(Level.WARNING, "the database does not answer", away);
            return answer.down().withData("migrations", "unknown").build();
        }
    }
}
