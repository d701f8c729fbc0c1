package org.fuwubao.search;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fuwubao.demo.InventedEnterprise;
import org.fuwubao.enterprise.Enterprise;
import org.fuwubao.enterprise.EnterpriseForm;
import org.fuwubao.enterprise.StewardAssignment;
import org.fuwubao.identity.Unit;
import org.fuwubao.identity.UserAccount;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.cfg.Configuration;
import org.hibernate.search.mapper.orm.Search;

/** Enterprises in a database and an index in memory, with the mapping of the product, without a server. */
final class IndexedRegister implements AutoCloseable {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final SessionFactory sessions;

    private IndexedRegister(Map<String, String> settings) {
        Configuration configuration = new Configuration()
                .addAnnotatedClass(Enterprise.class).addAnnotatedClass(StewardAssignment.class)
                .addAnnotatedClass(UserAccount.class).addAnnotatedClass(Unit.class)
                .setProperty("jakarta.persistence.jdbc.url", "jdbc:h2:mem:" + System.identityHashCode(this) + ";DB_CLOSE_DELAY=-1")
                .setProperty("hibernate.hbm2ddl.auto", "create-drop")
                .setProperty("hibernate.jdbc.batch_size", "100")
                .setProperty("hibernate.search.mapping.configurer", "class:" + SearchMapping.class.getName())
                .setProperty("hibernate.search.mapping.build_missing_discovered_jandex_indexes", "false")
                .setProperty("hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations", "false")
                .setProperty("hibernate.search.backend.lucene_version", "9.11.1")
                .setProperty("hibernate.search.backend.directory.type", "local-heap")
                .setProperty("hibernate.search.indexing.plan.synchronization.strategy", "sync");
        settings.forEach(configuration::setProperty);
        sessions = configuration.buildSessionFactory();
    }

    static IndexedRegister of(Stream<InventedEnterprise> enterprises) {
        IndexedRegister register = new IndexedRegister(Map.of("hibernate.search.indexing.listeners.enabled", "false"));
        register.fill(enterprises);
        return register;
    }

    static IndexedRegister empty() {
        return new IndexedRegister(Map.of());
    }

    /** With the files of the index in a folder. */
    static IndexedRegister emptyIn(Path root) {
        return new IndexedRegister(Map.of("hibernate.search.backend.directory.type", "local-filesystem",
                "hibernate.search.backend.directory.root", root.toString()));
    }

    private void fill(Stream<InventedEnterprise> enterprises) {
        try (Session session = sessions.openSession()) {
            session.beginTransaction();
            int[] count = {0};
            enterprises.forEach(invented -> {
                session.persist(new Enterprise(invented.toForm(), TODAY, Instant.EPOCH, "generator"));
                if (++count[0] % 500 == 0) {
                    session.flush();
                    session.clear();
                }
            });
            session.getTransaction().commit();
            Search.session(session).massIndexer(Enterprise.class).threadsToLoadObjects(2).batchSizeToLoadObjects(200)
                    .startAndWait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    long add(String name, String... formerNames) {
        return inTransaction(session -> {
            EnterpriseForm bare = EnterpriseForm.of(name, null, "测试", "110108");
            EnterpriseForm form = new EnterpriseForm(bare.name(), null, bare.usccAbsentReason(),
                    Stream.of(formerNames).map(former -> new EnterpriseForm.Former(former, null, null)).toList(),
                    bare.registeredDistrict(), null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                    false, bare.registrationStatus(), List.of());
            Enterprise enterprise = new Enterprise(form, TODAY, Instant.EPOCH, "test");
            session.persist(enterprise);
            return enterprise.id();
        });
    }

    <T> T inTransaction(Function<Session, T> work) {
        return sessions.fromTransaction(work::apply);
    }

    Hits find(String typed) {
        return find(typed, Reach.EVERYTHING, Set.of(), 0, 20);
    }

    Hits find(String typed, Reach reach, Set<Long> own, int offset, int size) {
        return sessions.fromSession(session -> new IndexQuery(Search.session(session), reach, IndexFilter.NONE, own)
                .find(QueryText.of(typed), offset, size));
    }

    List<String> names(String typed) {
        return names(find(typed).ids());
    }

    List<String> names(List<Long> ids) {
        return sessions.fromSession(session -> ids.stream().map(id -> session.find(Enterprise.class, id).name()).toList());
    }

    @Override
    public void close() {
        sessions.close();
    }
}
