package org.fuwubao.migration;

import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * The migration step: brings the database to the schema of this build before the server looks at it.
 * Runs under the owner user ({@code FWB_DB_OWNER_USER}, {@code FWB_DB_OWNER_PASSWORD}; where absent, the working user)
 * and hands the working user ({@code FWB_DB_USER}) the rights it needs and no more.
 */
public final class Migration {

    private Migration() {
    }

    /** Exit code 0 when the schema is up to date; a refused migration ends with its reason and 1. */
    public static void main(String[] args) {
        Map<String, String> env = System.getenv();
        String user = env.getOrDefault("FWB_DB_USER", "sa");
        String password = env.getOrDefault("FWB_DB_PASSWORD", "sa");
        int applied = run(required(env, "FWB_DB_URL"), env.getOrDefault("FWB_DB_OWNER_USER", user),
                env.getOrDefault("FWB_DB_OWNER_PASSWORD", password), user);
        System.out.println("migrations applied: " + applied);
    }

    /** @return how many migrations were applied */
    public static int run(String url, String ownerUser, String ownerPassword, String workingUser) {
        String vendor = url.startsWith("jdbc:postgresql:") ? "postgresql" : "h2";
        return Flyway.configure(Migration.class.getClassLoader())
                .dataSource(url, ownerUser, ownerPassword)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .placeholders(Map.of("workingUser", workingUser))
                .validateMigrationNaming(true)
                .load().migrate().migrationsExecuted;
    }

    private static String required(Map<String, String> env, String name) {
        String value = env.get(name);
        if (value == null || value.isBlank()) {
            System.err.println(name + " is not set");
            System.exit(1);
        }
        return value;
    }
}
