package io.fitconnect.benchmarks.work;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.fitconnect.local.stores.PostgresAddress;
import io.fitconnect.local.stores.SharedStores;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/** A new database with the platform's tables and that of the effects. */
final class Database implements AutoCloseable {

    static final String USER = PostgresAddress.SUPERUSER;
    static final String PASSWORD = PostgresAddress.PASSWORD;

    private final String name;
    private final String url;
    private final HikariDataSource connections;

    private Database(String name, String url) {
        this.name = name;
        this.url = url;
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(USER);
        config.setPassword(PASSWORD);
        this.connections = new HikariDataSource(config);
    }

    static Database create() throws SQLException {
        PostgresAddress postgres = SharedStores.postgres();
        String name = "work_" + System.nanoTime();
        try (Connection connection = DriverManager.getConnection(postgres.superuserUrl(), USER, PASSWORD);
                Statement ddl = connection.createStatement()) {
            ddl.execute("create database " + name);
        }
        Database database = new Database(name, postgres.jdbcUrl(name));
        Flyway.configure()
                .dataSource(database.connections)
                .locations("classpath:db/platform")
                .load()
                .migrate();
        database.jdbc().execute(Effects.TABLE);
        database.jdbc().execute(BareLoop.TABLE);
        return database;
    }

    String name() {
        return name;
    }

    String url() {
        return url;
    }

    HikariDataSource connections() {
        return connections;
    }

    JdbcTemplate jdbc() {
        return new JdbcTemplate(connections);
    }

    Effects effects() {
        return new Effects(jdbc());
    }

    /** Counts work that waits for a worker or a person. */
    long countLeft() {
        Long left = jdbc().queryForObject("select count(*) from due_work", Long.class);
        return left == null ? 0 : left;
    }

    @Override
    public void close() {
        connections.close();
    }
}
