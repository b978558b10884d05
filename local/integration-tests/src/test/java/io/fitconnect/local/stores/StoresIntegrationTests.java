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
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.ConfigResource;
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
        var topics = List.of(Topic.parse("training.training", "3 30d"), Topic.parse("training.dead-letter", "1 90d"));
        var kafka = new Kafka(home, installation, ports.get(0), ports.get(1), topics);

        var first = start(kafka);
        assertThat(listTopics()).containsExactlyInAnyOrder("training.training", "training.dead-letter");
        assertThat(stop(first)).isTrue();
        var second = start(new Kafka(home, installation, ports.get(0), ports.get(1), List.of()));

        assertThat(listTopics()).containsExactlyInAnyOrder("training.training", "training.dead-letter");
        assertThat(stop(second)).isTrue();
        assertEnded(first, second);
    }

    @Test
    void kafkaGivesExistingTopicsTheirNewSettings() throws Exception {
        var first = startKafka(Topic.parse("profile.athlete", "1 2d"), Topic.parse("auth.account", "3 compact"));
        assertThat(settings("profile.athlete", "cleanup.policy", "retention.ms"))
                .containsExactly("delete", "172800000");
        assertThat(settings("auth.account", "cleanup.policy")).containsExactly("compact");
        var ids = topicIds();
        assertThat(stop(first)).isTrue();

        var second = startKafka(Topic.parse("profile.athlete", "3 compact"), Topic.parse("auth.account", "3 30d"));

        assertThat(settings("profile.athlete", "cleanup.policy")).containsExactly("compact");
        assertThat(settings("auth.account", "cleanup.policy", "retention.ms")).containsExactly("delete", "2592000000");
        assertThat(describe("profile.athlete").partitions()).hasSize(3);
        assertThat(topicIds()).as("topics are altered, not created again").isEqualTo(ids);
        assertThat(stop(second)).isTrue();
    }

    @Test
    void cassandraServesAndEnds() {
        var cassandra = new Cassandra(home, installation, ports.get(0), ports.get(1), ports.get(2), Durability.KEPT);

        var started = start(cassandra);

        assertThat(cassandra.isReady()).isTrue();
        assertThat(stop(started)).isTrue();
        assertEnded(started);
    }

    private PartRecord startKafka(Topic... topics) {
        return start(new Kafka(home, installation, ports.get(0), ports.get(1), List.of(topics)));
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

    private Set<String> listTopics() throws Exception {
        try (var admin = admin()) {
            return admin.listTopics().names().get(30, TimeUnit.SECONDS);
        }
    }

    private List<Uuid> topicIds() throws Exception {
        return List.of(
                describe("profile.athlete").topicId(), describe("auth.account").topicId());
    }

    private TopicDescription describe(String topic) throws Exception {
        try (var admin = admin()) {
            var answers = admin.describeTopics(List.of(topic)).allTopicNames().get(30, TimeUnit.SECONDS);
            return Objects.requireNonNull(answers.get(topic));
        }
    }

    private List<String> settings(String topic, String... names) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (var admin = admin()) {
            var answers = admin.describeConfigs(List.of(resource)).all().get(30, TimeUnit.SECONDS);
            var settings = Objects.requireNonNull(answers.get(resource));
            return Stream.of(names).map(name -> settings.get(name).value()).toList();
        }
    }

    private Admin admin() {
        return Admin.create(
                Map.of("bootstrap.servers", (Object) new KafkaAddress("127.0.0.1", ports.get(0)).bootstrapServers()));
    }
}
