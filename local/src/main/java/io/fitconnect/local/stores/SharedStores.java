package io.fitconnect.local.stores;

/**
 * One set of stores for all tests of a Maven run, in every module and test JVM. The first question for a store starts it,
 * with empty data, on free ports; it ends with the Maven process. Each test class takes a database, topics or a keyspace
 * of its own. Any number of threads and JVMs may ask at the same time.
 */
public final class SharedStores {

    private SharedStores() {}

    public static PostgresAddress postgres() {
        return new PostgresAddress("127.0.0.1", portOf(Postgres.NAME));
    }

    public static KafkaAddress kafka() {
        return new KafkaAddress("127.0.0.1", portOf(Kafka.NAME));
    }

    public static CassandraAddress cassandra() {
        return new CassandraAddress("127.0.0.1", portOf(Cassandra.NAME));
    }

    private static int portOf(String store) {
        var run = TestRun.current();
        var control = new StoresDaemonLauncher(run).getControlPort();
        return new StoresDaemonClient(control).getPort(store);
    }
}
