package io.fitconnect.local.stores;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.local.part.Home;
import io.fitconnect.local.part.Part;
import io.fitconnect.local.part.PartRecord;
import io.fitconnect.local.part.PartRecords;
import io.fitconnect.local.part.PartStarter;
import io.fitconnect.local.part.PartStopper;
import io.fitconnect.local.part.Ports;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoresIntegrationTests {

    private final Installation installation = Installation.ofWorkingDirectory();
    private final List<Integer> ports = Ports.listFree(3);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Home home;

    @BeforeEach
    void useAFolderWithASpace() {
        home = new Home(folder.resolve("my platform"));
    }

    @AfterEach
    void leaveNothingRunning() {
        var left = new PartRecords(home).listAlive();
        left.forEach(this::stop);
        assertThat(left).isEmpty();
    }

    @Test
    void postgresKeepsItsDatabasesOverARestart() throws SQLException {
        var postgres =
                new Postgres(home, home.folder("programs"), ports.get(0), List.of("auth", "training"), Durability.KEPT);

        var first = start(postgres);
        try (var connection = signIn(postgres, "training");
                var statement = connection.createStatement()) {
            statement.execute("create table kept (id uuid primary key)");
        }
        assertThat(stop(first)).isTrue();
        var second = start(postgres);

        try (var connection = signIn(postgres, "training");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select tableowner from pg_tables where tablename = 'kept'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("training");
        }
        assertThat(stop(second)).isTrue();
        assertEnded(first, second);
    }

    @Test
    void kafkaKeepsItsTopicsOverARestart() throws Exception {
        var topics = Map.of("training.training", 3, "training.dead-letter", 1);
        var kafka = new Kafka(home, installation, ports.get(0), ports.get(1), topics);

        var first = start(kafka);
        assertThat(listTopics(kafka)).isEqualTo(topics.keySet());
        assertThat(stop(first)).isTrue();
        var second = start(new Kafka(home, installation, ports.get(0), ports.get(1), Map.of()));

        assertThat(listTopics(kafka)).isEqualTo(topics.keySet());
        assertThat(stop(second)).isTrue();
        assertEnded(first, second);
    }

    @Test
    void cassandraServesAndEnds() {
        var cassandra = new Cassandra(home, installation, ports.get(0), ports.get(1), ports.get(2), Durability.KEPT);

        var started = start(cassandra);

        assertThat(cassandra.isReady()).isTrue();
        assertThat(stop(started)).isTrue();
        assertEnded(started);
    }

    private PartRecord start(Part part) {
        return new PartStarter(home).start(part);
    }

    private boolean stop(PartRecord part) {
        return new PartStopper(home).stop(part);
    }

    private static void assertEnded(PartRecord... parts) {
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.process().isAlive()).isFalse();
            assertThat(Ports.answers(part.port())).isFalse();
        });
    }

    private static Connection signIn(Postgres postgres, String database) throws SQLException {
        return DriverManager.getConnection(postgres.address().jdbcUrl(database), database, PostgresAddress.PASSWORD);
    }

    private static Set<String> listTopics(Kafka kafka) throws Exception {
        try (var admin = Admin.create(
                Map.of("bootstrap.servers", (Object) kafka.address().bootstrapServers()))) {
            return admin.listTopics().names().get(30, TimeUnit.SECONDS);
        }
    }
}
