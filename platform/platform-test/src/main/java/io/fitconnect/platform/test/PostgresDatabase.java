package io.fitconnect.platform.test;

import io.fitconnect.local.stores.PostgresAddress;
import io.fitconnect.local.stores.SharedStores;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** An empty database in the shared server, owned by a role of the same name. It ends with the server. */
record PostgresDatabase(String url, String owner, String password) {

    static PostgresDatabase create() {
        var server = SharedStores.postgres();
        var name = UniqueName.next();
        try (var connection = DriverManager.getConnection(
                        server.superuserUrl(), PostgresAddress.SUPERUSER, PostgresAddress.PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute("create role " + name + " login password '" + name + "'");
            statement.execute("create database " + name + " owner " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException("The shared PostgreSQL cannot create the database " + name, failure);
        }
        return new PostgresDatabase(server.jdbcUrl(name), name, name);
    }

    Map<String, Object> properties() {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", owner,
                "spring.datasource.password", password,
                "spring.test.database.replace", "none");
    }
}
