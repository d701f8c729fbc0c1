package org.fuwubao.migration;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Whether the database has every migration that this build brings. */
@ApplicationScoped
public class SchemaState {

    private static final Pattern NUMBER = Pattern.compile("V(\\d+)__.*\\.sql");
    private static final String APPLIED = "select \"version\" from \"flyway_schema_history\" where \"success\" = true and \"version\" is not null";

    @Resource(lookup = "java:jboss/datasources/FuwubaoDS")
    DataSource database;

    /**
     * Numbers of the migrations that are missing; empty = up to date.
     *
     * @throws SQLException when the database does not answer
     */
    public Set<Integer> missing() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet applied = statement.executeQuery(APPLIED)) {
            String vendor = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
            Set<Integer> missing = brought("common");
            missing.addAll(brought(vendor));
            while (applied.next()) {
                missing.remove(Integer.valueOf(applied.getString(1)));
            }
            return missing;
        }
    }

    /** Read afresh: it is a listing of a few names, asked a few times a minute. */
    static Set<Integer> brought(String folder) {
        URL migrations = SchemaState.class.getResource("/db/migration/" + folder);
        if (migrations == null) {
            throw new IllegalStateException("no migrations for " + folder);
        }
        Set<Integer> numbers = new TreeSet<>();
        try (InputStream listing = migrations.openStream()) {
            if (!(listing instanceof JarInputStream folderOfTheServer)) {
                throw new IllegalStateException("migrations are read inside the server only, not from " + migrations.getProtocol());
            }
            for (JarEntry entry = folderOfTheServer.getNextJarEntry(); entry != null; entry = folderOfTheServer.getNextJarEntry()) {
                Matcher name = NUMBER.matcher(entry.getName().substring(entry.getName().lastIndexOf('/') + 1));
                if (name.matches()) {
                    numbers.add(Integer.valueOf(name.group(1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (numbers.isEmpty()) {
            throw new IllegalStateException("no migrations in " + folder);
        }
        return numbers;
    }
}
