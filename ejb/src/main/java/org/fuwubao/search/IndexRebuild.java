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
import jakarta.persistence.EntityManager;
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
import org.hibernate.search.mapper.orm.outboxpolling.OutboxPollingExtension;
import org.hibernate.search.mapper.orm.outboxpolling.mapping.OutboxPollingSearchMapping;
import org.hibernate.search.util.common.SearchException;

/**
 * Builds the index from the database, by itself: at the start (after the demo, whose rows it indexes) when it is missing,
 * of another build, was broken or does not hold as many enterprises as the database; and later when a search finds it
 * broken or changes cannot be written into it. Meanwhile the database answers. A rebuild that fails is tried again each
 * minute.
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
    /** Ids are read in one transaction that lasts as long as the rebuild: seconds, a day. */
    private static final int LONGEST = 86_400;

    @PersistenceUnit
    EntityManagerFactory factory;

    private final AtomicReference<Condition> condition = new AtomicReference<>(Condition.BROKEN);
    private volatile RebuildProgress progress = new RebuildProgress();
    private volatile boolean triedOnce;

    @PostConstruct
    void lookAtTheFiles() {
        if (folder().map(IndexFolder::isComplete).orElse(false) && holdsWhatTheDatabaseHolds()) {
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
                    .transactionTimeout(LONGEST)
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

    /** A rebuild that failed begins again; changes that could not be written are tried once more, then lead to a rebuild. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    void tryAgain() {
        if (condition.get() == Condition.BROKEN) {
            start();
        } else if (condition.get() == Condition.READY) {
            OutboxPollingSearchMapping outbox = Search.mapping(factory).extension(OutboxPollingExtension.get());
            if (outbox.countAbortedEvents() == 0) {
                triedOnce = false;
            } else if (!triedOnce) {
                triedOnce = true;
                outbox.reprocessAbortedEvents();
            } else {
                LOG.warning("search index: changes cannot be written into it");
                triedOnce = false;
                outbox.clearAllAbortedEvents();
                start();
            }
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

    /** By number; while changes wait in the outbox the numbers may differ. */
    private boolean holdsWhatTheDatabaseHolds() {
        try (EntityManager em = factory.createEntityManager()) {
            long indexed = Search.session(em).search(Enterprise.class).where(f -> f.matchAll()).fetchTotalHitCount();
            long stored = em.createQuery("select count(e) from Enterprise e", Long.class).getSingleResult();
            return indexed == stored || ((Number) em.createNativeQuery("select count(*) from hsearch_outbox_event").getSingleResult()).longValue() > 0;
        } catch (SearchException e) {
            LOG.log(Level.WARNING, "search index cannot be read", e);
            return false;
        }
    }

    private static Optional<IndexFolder> folder() {
        return IndexFolder.configured();
    }
}
