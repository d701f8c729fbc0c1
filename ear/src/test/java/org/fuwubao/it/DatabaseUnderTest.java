package org.fuwubao.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Map;
import org.fuwubao.migration.Migration;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Before the first test: an empty folder, a server base in it, a database (PostgreSQL is started where it is asked for) and the migration
 * step, as {@code start} does it. After the last one: PostgreSQL stopped.
 */
public class DatabaseUnderTest implements LauncherSessionListener {

    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Path folder = Path.of(System.getProperty("fwb.it.dir"));
        Map<String, String> env = System.getenv();
        try {
            clear(folder);
            prepareServer(folder.resolve("server"));
            if ("postgresql".equals(System.getProperty("fwb.it.database"))) {
                startPostgres(folder, env);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        String user = env.getOrDefault("FWB_DB_USER", "sa");
        Migration.run(env.get("FWB_DB_URL"), env.getOrDefault("FWB_DB_OWNER_USER", user),
                env.getOrDefault("FWB_DB_OWNER_PASSWORD", "sa"), user);
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void startPostgres(Path folder, Map<String, String> env) throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder()
                .setPort(Integer.getInteger("fwb.it.postgresql.port"))
                .setDataDirectory(folder.resolve("data"))
                .setServerConfig("fsync", "off")
                .start();
        try (Connection admin = postgres.getPostgresDatabase().getConnection(); Statement sql = admin.createStatement()) {
            sql.execute("create role " + env.get("FWB_DB_OWNER_USER") + " login password '" + env.get("FWB_DB_OWNER_PASSWORD") + "'");
            sql.execute("create role " + env.get("FWB_DB_USER") + " login password '" + env.get("FWB_DB_PASSWORD") + "'");
            sql.execute("create database fuwubao owner " + env.get("FWB_DB_OWNER_USER") + " encoding 'UTF8'");
        }
    }

    /** A base folder of its own, so that the provisioned server stays as it is. */
    private static void prepareServer(Path base) throws IOException {
        Files.createDirectories(base.resolve("deployments"));
        Path target = Files.createDirectories(base.resolve("configuration"));
        Path source = Path.of(System.getProperty("fwb.server.home"), "standalone", "configuration");
        try (var files = Files.list(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
