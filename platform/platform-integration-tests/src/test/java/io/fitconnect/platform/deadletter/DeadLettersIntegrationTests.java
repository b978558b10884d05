package io.fitconnect.platform.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.sample.Heard;
import io.fitconnect.platform.sample.OnRealStores;
import io.fitconnect.platform.sample.RecordNumber;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;

@OnRealStores
class DeadLettersIntegrationTests {

    @Autowired
    RecordNumber recordNumber;

    @Autowired
    Heard heard;

    @Autowired
    DeadLettersEndpoint endpoint;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MeterRegistry metrics;

    @Autowired
    ConsumerFactory<String, byte[]> consumers;

    @Autowired
    KafkaTemplate<String, byte[]> kafka;

    @Test
    void setsAFailingEventAsideAndDeliversItAgainOnDemand() throws Exception {
        String key = Ids.next().toString();
        double before = metrics.get("events.dead.letters").counter().count();
        heard.failingKeys.add(key);
        recordNumber.handle(key);
        UUID id = awaitLetter(key);

        assertThat(endpoint.list(10)).anySatisfy(letter -> {
            assertThat(letter.eventId()).isEqualTo(id.toString());
            assertThat(letter.eventType()).isEqualTo("io.fitconnect.sample.number-recorded.v1");
            assertThat(letter.topic()).isEqualTo("sample.number");
            assertThat(letter.cause()).isEqualTo(IllegalArgumentException.class.getName());
        });
        assertThat(effects(id)).isZero();
        assertThat(metrics.get("events.dead.letters").counter().count()).isEqualTo(before + 1);

        heard.failingKeys.remove(key);
        assertThat(endpoint.replay(10)).containsEntry("replayed", 1);

        await().atMost(Duration.ofSeconds(20)).until(() -> effects(id) == 1);
        assertThat(endpoint.list(10)).isEmpty();
    }

    @Test
    void waitsForAStoreThatIsAwayForLongerThanItsTries() {
        String key = Ids.next().toString();
        heard.outages.put(key, new AtomicInteger(6));
        recordNumber.handle(key);

        await().atMost(Duration.ofSeconds(40)).until(() -> {
            List<Event> received = heard.listWithKey(key);
            return !received.isEmpty() && effects(received.get(0).id()) == 1;
        });
        assertThat(heard.listWithKey(key)).hasSize(7);
        assertThat(endpoint.list(10)).isEmpty();
    }

    @Test
    void replaysForItsOwnServiceOnly() throws Exception {
        String key = Ids.next().toString();
        heard.failingKeys.add(key);
        recordNumber.handle(key);
        UUID id = awaitLetter(key);
        heard.failingKeys.remove(key);
        endpoint.replay(10);
        await().atMost(Duration.ofSeconds(20)).until(() -> effects(id) == 1);

        List<ConsumerRecord<String, byte[]>> sent = records(key);
        assertThat(sent).hasSize(2);
        assertThat(sent.get(0).headers().lastHeader(DeadLetters.REPLAY_FOR)).isNull();
        assertThat(sent.get(1).headers().lastHeader(DeadLetters.REPLAY_FOR).value())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("sample-service");

        int heardBefore = heard.listWithKey(key).size();
        kafka.send(copy(sent.get(0), "other-service")).get(20, TimeUnit.SECONDS);
        kafka.send(copy(sent.get(0), "sample-service")).get(20, TimeUnit.SECONDS);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> heard.listWithKey(key).size() > heardBefore);
        assertThat(heard.listWithKey(key)).hasSize(heardBefore + 1);
    }

    private List<ConsumerRecord<String, byte[]>> records(String key) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (Consumer<String, byte[]> consumer = consumers.createConsumer("dead-letter-test", "")) {
            List<TopicPartition> partitions = consumer.partitionsFor("sample.number").stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofSeconds(1)).forEach(found::add);
            }
        }
        return found.stream().filter(record -> key.equals(record.key())).toList();
    }

    private static ProducerRecord<String, byte[]> copy(ConsumerRecord<String, byte[]> sent, String service) {
        ProducerRecord<String, byte[]> copy = new ProducerRecord<>(sent.topic(), sent.key(), sent.value());
        sent.headers().forEach(copy.headers()::add);
        copy.headers().add(DeadLetters.REPLAY_FOR, service.getBytes(StandardCharsets.UTF_8));
        return copy;
    }

    private UUID awaitLetter(String key) {
        await().atMost(Duration.ofSeconds(40)).until(() -> !endpoint.list(10).isEmpty());
        return heard.listWithKey(key).get(0).id();
    }

    private int effects(UUID id) {
        Integer count = jdbc.queryForObject("select count(*) from sample_effect where event_id = ?", Integer.class, id);
        return count == null ? 0 : count;
    }
}
