package org.fuwubao.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fuwubao.identity.Founding;
import org.fuwubao.shared.Unguarded;

/**
 * Fills a database that nobody has an account in yet: with the demo ({@code FWB_DEMO=true}, {@code FWB_DEMO_PASSWORD},
 * {@code FWB_DEMO_ENTERPRISES}), or with the three administrators ({@code FWB_FIRST_PASSWORDS}: a line each of user name
 * and one-time password). Does nothing to a database that is in use.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@Unguarded("runs at the start, before anybody could ask")
public class Demo {

    private static final Logger LOG = Logger.getLogger(Demo.class.getName());
    private static final int ENTERPRISES = 300;
    /** Rows a transaction; more at once where there are very many: each commit rewrites the pages of every index. */
    private static final int BATCH = 500;
    private static final int BIG_BATCH = 25_000;
    private static final int MANY = 5_000;

    @Inject
    Founding founding;

    @Inject
    DemoPeople people;

    @Inject
    DemoEnterprises enterprises;

    @Inject
    DemoCare care;

    @Inject
    DemoFilters filters;

    @PostConstruct
    void fill() {
        if (!founding.isNew()) {
            return;
        }
        String password = System.getenv("FWB_DEMO_PASSWORD");
        String first = System.getenv("FWB_FIRST_PASSWORDS");
        if (DemoMode.isOn() && password != null) {
            fillDemo(password);
        } else if (first != null) {
            founding.openAdministrators(passwords(first));
        }
    }

    private void fillDemo(String password) {
        people.seed(password);
        filters.seed();
        String wanted = System.getenv("FWB_DEMO_ENTERPRISES");
        int count = wanted == null || wanted.isBlank() ? ENTERPRISES : Integer.parseInt(wanted);
        int batch = count > MANY ? BIG_BATCH : BATCH;
        for (int from = 0; from < count; from += batch) {
            enterprises.seed(from, Math.min(from + batch, count), count);
            if (count > MANY) {
                LOG.log(Level.INFO, "demo: {0} of {1} enterprises", new Object[] {Math.min(from + batch, count), count});
            }
        }
        enterprises.seedContracts();
        enterprises.enterpriseOf("110108").ifPresent(e -> people.seedEnterprisePerson("ent.a", "何企", e.id(), e.name(), password));
        enterprises.enterpriseOf("110105").ifPresent(e -> people.seedEnterprisePerson("ent.b", "吕业", e.id(), e.name(), password));
        care.seed();
    }

    private static Map<String, String> passwords(String lines) {
        Map<String, String> passwords = new HashMap<>();
        lines.lines().map(line -> line.strip().split("\\s+")).filter(words -> words.length == 2)
                .forEach(words -> passwords.put(words[0], words[1]));
        return passwords;
    }
}
