package org.fuwubao.search;

import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingMonitor;

/** Counts a rebuild as it goes on. */
public final class RebuildProgress implements MassIndexingMonitor {

    private final AtomicLong done = new AtomicLong();
    private final AtomicLong total = new AtomicLong();
    private final long startedNanos = System.nanoTime();

    /** Enterprises written so far. */
    public long done() {
        return done.get();
    }

    /** Enterprises to be written; 0 while they are counted. */
    public long total() {
        return total.get();
    }

    /** By the speed so far; {@code null} before the first was written. */
    public Long secondsLeft() {
        long written = done.get();
        if (written == 0 || total.get() == 0) {
            return null;
        }
        double each = (System.nanoTime() - startedNanos) / (double) written;
        return Math.round(each * Math.max(0, total.get() - written) / 1e9);
    }

    @Override
    public void documentsAdded(long increment) {
        done.addAndGet(increment);
    }

    @Override
    public void addToTotalCount(long increment) {
        total.addAndGet(increment);
    }

    @Override
    public void documentsBuilt(long increment) {
        // counted when they are written
    }

    @Override
    public void entitiesLoaded(long increment) {
        // counted when they are written
    }

    @Override
    public void indexingCompleted() {
        // the future of the rebuild says so
    }
}
