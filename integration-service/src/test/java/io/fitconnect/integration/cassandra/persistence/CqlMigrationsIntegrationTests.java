package io.fitconnect.integration.cassandra.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.CqlSession;
import io.fitconnect.integration.RunningService;
import io.fitconnect.integration.cassandra.CassandraSettings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningService
class CqlMigrationsIntegrationTests {

    private static final String REPLICATION = "{'class': 'SimpleStrategy', 'replication_factor': 1}";

    @Autowired
    private CqlSession session;

    @Test
    void makeANewKeyspaceAndLeaveAnOldOneAlone() {
        String keyspace = "made_by_test";
        session.execute("drop keyspace if exists " + keyspace);
        CqlMigrations migrations = new CqlMigrations(session, new CassandraSettings(keyspace, REPLICATION));

        migrations.migrate();
        migrations.migrate();

        assertThat(session.execute("select version from " + keyspace + ".schema_history")
                        .map(row -> row.getInt("version")))
                .hasSameElementsAs(CqlMigration.listAll().stream()
                        .map(CqlMigration::version)
                        .toList());
        assertThat(session.execute(
                                "select table_name from system_schema.tables where keyspace_name = '" + keyspace + "'")
                        .map(row -> row.getString("table_name")))
                .contains("raw_file_chunk", "stream_chunk");
    }

    @Test
    void finishWhatACrashHasInterrupted() {
        String keyspace = "interrupted_by_test";
        session.execute("drop keyspace if exists " + keyspace);
        CqlMigrations migrations = new CqlMigrations(session, new CassandraSettings(keyspace, REPLICATION));
        migrations.migrate();
        session.execute("delete from " + keyspace + ".schema_history where version = 1");

        migrations.migrate();

        assertThat(session.execute("select version from " + keyspace + ".schema_history where version = 1")
                        .one())
                .isNotNull();
    }
}
