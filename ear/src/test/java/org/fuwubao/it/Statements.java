package org.fuwubao.it;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the SQL statements of an act. Timers of the application run beside it, so the quietest of some rounds counts. */
@Dependent
public class Statements {

    private static final int ROUNDS = 8;

    @PersistenceUnit(unitName = "fuwubao-ejb.jar#fuwubao")
    EntityManagerFactory factory;

    public long of(Runnable act) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long fewest = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = statistics.getPrepareStatementCount();
            act.run();
            fewest = Math.min(fewest, statistics.getPrepareStatementCount() - before);
        }
        return fewest;
    }
}
