package org.fuwubao.job;

import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.Unguarded;

/** Runs all work that is due, one after the other, never two runs at once; work that fails does not stop the rest. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Unguarded("run by its timer and by the clock of a demo; what is due was decided before")
public class DueWorks {

    private static final Logger LOG = System.getLogger(DueWorks.class.getName());

    @Inject
    @Any
    Instance<DueWork> works;

    @Inject
    BusinessClock clock;

    private final ReentrantLock oneRun = new ReentrantLock();

    @Schedule(hour = "*", minute = "*", second = "17", persistent = false)
    void everyMinute() {
        if (oneRun.tryLock()) {
            try {
                runAll();
            } finally {
                oneRun.unlock();
            }
        }
    }

    /**
     * Everything due up to now, apart from the caller's request and person.
     *
     * @return effects by the name of the work; absent where it failed
     */
    @Asynchronous
    public Future<Map<String, Integer>> run() {
        oneRun.lock();
        try {
            return new AsyncResult<>(runAll());
        } finally {
            oneRun.unlock();
        }
    }

    private Map<String, Integer> runAll() {
        Map<String, Integer> effects = new LinkedHashMap<>();
        List<DueWork> inOrder = works.stream().sorted(Comparator.comparing(DueWork::name)).toList();
        for (DueWork work : inOrder) {
            try {
                effects.put(work.name(), work.runDue(clock.instant()));
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "work " + work.name() + " failed, tried again with the next run", e);
            }
        }
        return effects;
    }
}
