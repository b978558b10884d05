package io.fitconnect.integration.cassandra.persistence;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.ResultSet;
import com.datastax.oss.driver.api.core.cql.SimpleStatement;
import io.fitconnect.integration.cassandra.CassandraSettings;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the keyspace to the newest version. What was applied stands in its table {@code schema_history}; a crash
 * between a change and its entry applies the change again, so files hold {@code if not exists} statements only.
 */
final class CqlMigrations {

    private static final Logger LOG = LoggerFactory.getLogger(CqlMigrations.class);
    private static final Duration SCHEMA_CHANGE = Duration.ofSeconds(30);

    private final CqlSession session;
    private final String keyspace;
    private final String replication;

    CqlMigrations(CqlSession session, CassandraSettings settings) {
        this.session = session;
        this.keyspace = settings.keyspace();
        this.replication = settings.replication();
    }

    void migrate() {
        if (session.getMetadata().getKeyspace(keyspace).isEmpty()) {
            execute("create keyspace if not exists ${keyspace} with replication = " + replication);
        }
        execute("create table if not exists ${keyspace}.schema_history"
                + " (version int primary key, name text, applied_at timestamp)");
        Set<Integer> applied = listApplied();
        CqlMigration.listAll().stream()
                .filter(migration -> !applied.contains(migration.version()))
                .forEach(this::apply);
    }

    private Set<Integer> listApplied() {
        Set<Integer> applied = new HashSet<>();
        execute("select version from ${keyspace}.schema_history").forEach(row -> applied.add(row.getInt("version")));
        return applied;
    }

    private void apply(CqlMigration migration) {
        migration.statements().forEach(this::execute);
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
