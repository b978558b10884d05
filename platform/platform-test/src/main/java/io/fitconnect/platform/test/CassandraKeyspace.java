package io.fitconnect.platform.test;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.config.DefaultDriverOption;
import com.datastax.oss.driver.api.core.config.DriverConfigLoader;
import io.fitconnect.local.stores.SharedStores;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;

/** An empty keyspace in the shared node. It ends with the node. */
record CassandraKeyspace(String contactPoint, String datacenter, String name) {

    /** Changes of the schema take long on a busy machine. */
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    static CassandraKeyspace create() {
        var node = SharedStores.cassandra();
        var name = UniqueName.next();
        try (var session = CqlSession.builder()
                .addContactPoint(new InetSocketAddress(node.host(), node.port()))
                .withLocalDatacenter(node.datacenter())
                .withConfigLoader(patient())
                .build()) {
            session.execute("create keyspace " + name
                    + " with replication = {'class': 'SimpleStrategy', 'replication_factor': 1}");
        }
        return new CassandraKeyspace(node.contactPoint(), node.datacenter(), name);
    }

    Map<String, Object> properties() {
        return Map.of(
                "spring.cassandra.contact-points", contactPoint,
                "spring.cassandra.local-datacenter", datacenter,
                "spring.cassandra.keyspace-name", name,
                "spring.cassandra.request.timeout", TIMEOUT,
                "spring.cassandra.connection.connect-timeout", TIMEOUT,
                "spring.cassandra.connection.init-query-timeout", TIMEOUT);
    }

    private static DriverConfigLoader patient() {
        return DriverConfigLoader.programmaticBuilder()
                .withDuration(DefaultDriverOption.REQUEST_TIMEOUT, TIMEOUT)
                .withDuration(DefaultDriverOption.CONNECTION_INIT_QUERY_TIMEOUT, TIMEOUT)
                .build();
    }
}
