package io.fitconnect.platform.cassandra;

import com.datastax.oss.driver.api.core.AllNodesFailedException;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.connection.ClosedConnectionException;
import com.datastax.oss.driver.api.core.cql.ResultSet;
import com.datastax.oss.driver.api.core.cql.SimpleStatement;
import com.datastax.oss.driver.api.core.servererrors.InvalidQueryException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the keyspace to the newest version, one instance at a time. What was applied stands in its table {@code
 * schema_history}; a crash between a change and its entry applies the change again, so files hold {@code if not exists}
 * statements only. An instance that finds nothing to apply takes no lock.
 */
final class CqlMigrations {

    private static final Logger LOG = LoggerFactory.getLogger(CqlMigrations.class);
    private static final Duration SCHEMA_CHANGE = Duration.ofSeconds(30);
    private static final Duration LEASE = Duration.ofSeconds(90);
    private static final Duration TIMEOUT = Duration.ofMinutes(5);
    private static final int ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final CqlSession session;
    private final String keyspace;
    private final String replication;
    private final SchemaLock lock;
    private final List<CqlMigration> migrations;
    private final Duration pause;

    CqlMigrations(CqlSession session, CassandraSettings settings) {
        this(session, settings, CqlMigration.listAll(), PAUSE);
    }

    /** @param pause between two attempts */
    CqlMigrations(CqlSession session, CassandraSettings settings, List<CqlMigration> migrations, Duration pause) {
        this.session = session;
        this.keyspace = settings.keyspace();
        this.replication = settings.replication();
        this.lock = new SchemaLock(session, keyspace, LEASE, TIMEOUT);
        this.migrations = migrations;
        this.pause = pause;
    }

    /** Tries again when a connection breaks: Cassandra 5 closes one that asks for a table which another instance is creating. */
    void migrate() {
        for (int attempt = 1; ; attempt++) {
            try {
                bringUpToDate();
                return;
            } catch (AllNodesFailedException | ClosedConnectionException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                LOG.info("Cassandra schema: attempt {} of {} failed: {}", attempt, ATTEMPTS, e.getMessage());
                LockSupport.parkNanos(pause.toNanos());
            }
        }
    }

    private void bringUpToDate() {
        if (session.getMetadata().getKeyspace(keyspace).isEmpty()) {
            execute("create keyspace if not exists ${keyspace} with replication = " + replication);
        }
        if (isUpToDate()) {
            return;
        }
        lock.createTable();
        lock.run(() -> {
            execute("create table if not exists ${keyspace}.schema_history"
                    + " (version int primary key, name text, applied_at timestamp)");
            listPending().forEach(this::apply);
        });
    }

    private boolean isUpToDate() {
        try {
            return hasHistory() && listPending().isEmpty();
        } catch (InvalidQueryException listedButNotYetReadable) {
            return false;
        }
    }

    private boolean hasHistory() {
        return execute(
                                "select table_name from system_schema.tables where keyspace_name = ? and table_name = ?",
                                keyspace,
                                "schema_history")
                        .one()
                != null;
    }

    private List<CqlMigration> listPending() {
        Set<Integer> applied = new HashSet<>();
        execute("select version from ${keyspace}.schema_history").forEach(row -> applied.add(row.getInt("version")));
        return migrations.stream()
                .filter(migration -> !applied.contains(migration.version()))
                .toList();
    }

    private void apply(CqlMigration migration) {
        for (String statement : migration.statements()) {
            lock.renew();
            execute(statement);
        }
        execute(
                "insert into ${keyspace}.schema_history (version, name, applied_at) values (?, ?, toTimestamp(now()))",
                migration.version(),
                migration.name());
        LOG.info("Cassandra schema: applied version {} ({})", migration.version(), migration.name());
    }

    private ResultSet execute(String cql, Object... values) {
        String statement = cql.replace("${keyspace}", keyspace);
        return session.execute(SimpleStatement.newInstance(statement, values).setTimeout(SCHEMA_CHANGE));
    }
}
