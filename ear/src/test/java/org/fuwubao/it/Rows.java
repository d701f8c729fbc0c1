package org.fuwubao.it;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.sql.DataSource;

/** Plain SQL beside the application, to say what it ought to find. */
@Dependent
public class Rows {

    @Resource(lookup = "java:jboss/datasources/FuwubaoDS")
    DataSource database;

    /** The first column, a number, of every row. */
    public Set<Long> numbers(String sql, Object... values) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            Set<Long> numbers = new LinkedHashSet<>();
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public long number(String sql, Object... values) {
        return numbers(sql, values).iterator().next();
    }

    public int change(String sql, Object... values) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
