package io.fitconnect.local.stores;

import io.fitconnect.local.part.PartFailure;
import java.util.ServiceLoader;

/**
 * The stores for the tests of a Maven run: one PostgreSQL and one Cassandra for every module and test JVM, where each test
 * class takes a database or a keyspace of its own, and one Kafka for each service, whose topics bear the names that they
 * have in production: services that are tested at the same time would hear each other. The first question for a store
 * starts it, with empty data, on free ports; it ends with the Maven process. Any number of threads and JVMs may ask at the
 * same time.
 */
public final class SharedStores {

    private static final String COCKROACHDB = "cockroachdb";

    private SharedStores() {}

    public static PostgresAddress postgres() {
        if (!COCKROACHDB.equals(System.getProperty("fitconnect.tests.sql"))) {
            return new PostgresAddress("127.0.0.1", portOf(Postgres.NAME));
        }
        return ServiceLoader.load(SqlServerProvider.class)
                .findFirst()
                .orElseThrow(
                        () -> new PartFailure("Build with -Pcockroachdb: nothing on the class path starts CockroachDB"))
                .address();
    }

    public static KafkaAddress kafka() {
        return new KafkaAddress(
                "127.0.0.1",
                portOf(Kafka.NAME + " " + Installation.ofWorkingDirectory().partOfWorkingDirectory()));
    }

    public static CassandraAddress cassandra() {
        return new CassandraAddress("127.0.0.1", portOf(Cassandra.NAME));
    }

    private static int portOf(String question) {
        var run = TestRun.current();
        var control = new StoresDaemonLauncher(run).getControlPort();
        return new StoresDaemonClient(control).getPort(question);
    }
}
