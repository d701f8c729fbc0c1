package org.fuwubao.search;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fuwubao.enterprise.Enterprise;
import org.fuwubao.shared.Unguarded;
import org.fuwubao.search.IndexState.Condition;
import org.hibernate.search.mapper.orm.Search;

/**
 * Builds the index from the database, by itself: at the start when it is missing, of another build or was broken, and
 * later when a search finds it broken. After the demo, whose rows it indexes. Meanwhile the database answers. A rebuild that fails is tried again each minute.
 */
@Singleton
@Startup
@DependsOn("Demo")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Unguarded("decides by the state of files alone, and shows nothing of what it reads")
public class IndexRebuild {

    private static final Logger LOG = Logger.getLogger(IndexRebuild.class.getName());
    private static final int LOADERS = 2;
    private static final int BATCH = 200;

    @PersistenceUnit
    EntityManagerFactory factory;

    private final AtomicReference<Condition> condition = new AtomicReference<>(Condition.BROKEN);
    private volatile RebuildProgress progress = new RebuildProgress();

    @PostConstruct
    void lookAtTheFiles() {
        if (folder().map(IndexFolder::isComplete).orElse(false)) {
            condition.set(Condition.READY);
        } else {
            start();
        }
    }

    /** Begins a rebuild unless one runs. */
    public void start() {
        if (condition.getAndSet(Condition.BUILDING) == Condition.BUILDING) {
            return;
        }
        LOG.info("search index: rebuild begins; the database answers meanwhile");
        RebuildProgress begun = new RebuildProgress();
        progress = begun;
        try {
            folder().ifPresent(IndexFolder::forget);
            Search.mapping(factory).scope(Enterprise.class).massIndexer()
                    .dropAndCreateSchemaOnStart(true)
                    .threadsToLoadObjects(LOADERS).batchSizeToLoadObjects(BATCH)
                    .monitor(begun)
                    .start().whenComplete((nothing, failure) -> ended(begun, failure));
        } catch (RuntimeException e) {
            ended(begun, e);
        }
    }

    /** A search found the index broken. */
    public void broken(RuntimeException why) {
        if (condition.compareAndSet(Condition.READY, Condition.BROKEN)) {
            LOG.log(Level.WARNING, "search index is broken", why);
            start();
        }
    }

    @Schedule(hour = "*", minute = "*", persistent = false)
    void tryAgain() {
        if (condition.get() == Condition.BROKEN) {
            start();
        }
    }

    /** Whether the index answers. */
    public boolean isReady() {
        return condition.get() == Condition.READY;
    }

    public Condition condition() {
        return condition.get();
    }

    public RebuildProgress progress() {
        return progress;
    }

    private void ended(RebuildProgress begun, Throwable failure) {
        if (failure != null) {
            LOG.log(Level.WARNING, "search index: rebuild failed, tried again within a minute", failure);
            condition.set(Condition.BROKEN);
            return;
        }
        folder().ifPresent(IndexFolder::remember);
        condition.set(Condition.READY);
        LOG.info("search index: rebuilt, " + begun.done() + " enterprises");
    }

    private static Optional<IndexFolder> folder() {
        return IndexFolder.configured();
    }
}
