package io.fitconnect.local.stores;

import io.fitconnect.local.part.PartFailure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/** Databases and roles, created by the superuser where they are missing. */
final class PostgresProvisioning {

    private final PostgresAddress address;

    PostgresProvisioning(PostgresAddress address) {
        this.address = address;
    }

    boolean accepts() {
        try (var connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    void createDatabases(List<String> names) {
        try (var connection = connect()) {
            for (var name : names) {
                createDatabase(connection, name);
            }
        } catch (SQLException e) {
            throw new PartFailure("PostgreSQL cannot create its databases: " + e.getMessage(), e);
        }
    }

    private static void createDatabase(Connection connection, String name) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
            execute(connection, "create role %s login password '%s'".formatted(name, PostgresAddress.PASSWORD));
        }
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
            execute(connection, "create database %s owner %s".formatted(name, name));
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String ddl) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(ddl);
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", PostgresAddress.SUPERUSER);
        properties.setProperty("password", PostgresAddress.PASSWORD);
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("loginTimeout", "5");
        return DriverManager.getConnection(address.superuserUrl(), properties);
    }
}
