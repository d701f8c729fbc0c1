package org.fuwubao.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.fuwubao.search.IndexState.Condition;

/** Whether the index may answer, how far a rebuild is, how far the index is behind the database. */
@ApplicationScoped
public class IndexHealth {

    @PersistenceContext
    EntityManager em;

    @Inject
    IndexRebuild rebuild;

    /** One statement. */
    public IndexState state() {
        Object[] waiting = (Object[]) em.createNativeQuery("select count(*), min(processafter) from hsearch_outbox_event",
                Object[].class).getSingleResult();
        long count = ((Number) waiting[0]).longValue();
        RebuildProgress progress = rebuild.progress();
        return new IndexState(rebuild.condition(), progress.done(), progress.total(), progress.secondsLeft(), count,
                count == 0 ? 0 : lag(waiting[1]));
    }

    /** Whether the index answers; asks nobody. */
    public boolean ready() {
        return rebuild.condition() == Condition.READY;
    }

    /** The outbox is kept by the engine in real time, whatever the business clock shows. */
    private static long lag(Object oldest) {
        Instant since = oldest instanceof java.time.OffsetDateTime moment ? moment.toInstant()
                : oldest instanceof java.sql.Timestamp stamp ? stamp.toInstant() : (Instant) oldest;
        return Math.max(0, Duration.between(since, Clock.systemUTC().instant()).toSeconds());
    }
}
