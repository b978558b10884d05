package io.fitconnect.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.sample.Heard;
import io.fitconnect.platform.sample.OnRealStores;
import io.fitconnect.platform.sample.RecordNumber;
import io.fitconnect.platform.usecase.Transactions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;

/** What cannot be delivered waits by itself, and in its order. */
@OnRealStores
class OutboxObstacleIntegrationTests {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final int PARTITIONS = 3;

    @Autowired
    RecordNumber recordNumber;

    @Autowired
    Outbox outbox;

    @Autowired
    Transactions transactions;

    @Autowired
    Heard heard;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    KafkaAdmin admin;

    @Autowired
    KafkaTemplate<String, byte[]> kafka;

    @Autowired
    ConsumerFactory<String, byte[]> consumers;

    private final String key = Ids.next().toString();
    private final String topic = "sample.obstacle-" + key;

    @Test
    void sendsOtherTopicsPastOneThatIsMissing() {
        IntStream.range(0, 3 * OutboxStore.LANES).forEach(number -> announce(key + number, "waits"));

        recordNumber.handle(key);

        await().atMost(TIMEOUT).until(() -> heard.listWithKey(key).size() == 1);
        assertThat(countWaiting()).isEqualTo(3 * OutboxStore.LANES);
        admin.createOrModifyTopics(new NewTopic(topic, PARTITIONS, (short) 1));
        await().atMost(TIMEOUT).until(() -> countWaiting() == 0);
        assertThat(received()).hasSize(3 * OutboxStore.LANES);
    }

    @Test
    void keepsTheLaterEventsOfAKeyBehindOneThatIsRefused() throws ExecutionException, InterruptedException {
        admin.createOrModifyTopics(
                new NewTopic(topic, PARTITIONS, (short) 1).configs(Map.of("max.message.bytes", "2000")));
        String other = keyOfAnotherPartition();
        transactions.run(() -> {
            announce(key, incompressible(5_000));
            announce(key, "second");
            announce(other, "other");
            return null;
        });

        await().atMost(TIMEOUT).until(() -> received().size() == 1);
        assertThat(received()).extracting(ConsumerRecord::key).containsExactly(other);
        announce(key, "third");

        allow(100_000);
        await().atMost(TIMEOUT).until(() -> received().size() == 4);
        assertThat(received().stream().filter(event -> event.key().equals(key)))
                .extracting(event ->
                        event.value().length > 5_000 ? "first" : new String(event.value(), StandardCharsets.UTF_8))
                .containsExactly("first", "[\"second\"]", "[\"third\"]");
    }

    @Test
    void knowsThePartitionThatKafkaChooses() throws ExecutionException, InterruptedException {
        admin.createOrModifyTopics(new NewTopic(topic, PARTITIONS, (short) 1));
        Destinations destinations = new Destinations(kafka);

        assertThat(destinations.guess(topic, key)).isEqualTo(Destination.unknownOf(topic));

        for (int number = 0; number < 20; number++) {
            int chosen = kafka.send(topic, key + number, new byte[0])
                    .get()
                    .getRecordMetadata()
                    .partition();
            assertThat(destinations.get(topic, key + number)).isEqualTo(new Destination(topic, chosen));
            assertThat(destinations.guess(topic, key + number)).isEqualTo(new Destination(topic, chosen));
        }
    }

    private void announce(String eventKey, String data) {
        transactions.run(() -> {
            outbox.announce(new Announcement(topic, eventKey, "obstacle-met.v1", eventKey, List.of(data)));
            return null;
        });
    }

    private String keyOfAnotherPartition() {
        Destinations destinations = new Destinations(kafka);
        return IntStream.range(0, 100)
                .mapToObj(number -> key + number)
                .filter(candidate -> !destinations.get(topic, candidate).equals(destinations.get(topic, key)))
                .findFirst()
                .orElseThrow();
    }

    private void allow(int bytes) throws ExecutionException, InterruptedException {
        try (Admin client = Admin.create(admin.getConfigurationProperties())) {
            client.incrementalAlterConfigs(Map.of(
                            new ConfigResource(ConfigResource.Type.TOPIC, topic),
                            List.of(new AlterConfigOp(
                                    new ConfigEntry("max.message.bytes", Integer.toString(bytes)),
                                    AlterConfigOp.OpType.SET))))
                    .all()
                    .get();
        }
    }

    private int countWaiting() {
        Integer waiting =
                jdbc.queryForObject("select count(*) from outbox_event where topic = ?", Integer.class, topic);
        return waiting == null ? 0 : waiting;
    }

    private List<ConsumerRecord<String, byte[]>> received() {
        List<TopicPartition> partitions = IntStream.range(0, PARTITIONS)
                .mapToObj(number -> new TopicPartition(topic, number))
                .toList();
        List<ConsumerRecord<String, byte[]>> events = new ArrayList<>();
        try (Consumer<String, byte[]> consumer = consumers.createConsumer(key, "obstacle")) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(events::add);
            }
        }
        return events;
    }

    private static String incompressible(int bytes) {
        byte[] noise = new byte[bytes];
        new Random(1).nextBytes(noise);
        return Base64.getEncoder().encodeToString(noise);
    }
}
