package io.fitconnect.platform.test;

import io.fitconnect.platform.events.CloudEventHeaders;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.events.EventConverter;
import io.fitconnect.platform.ids.Ids;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plays the other services in a test with {@link Store#KAFKA}: sends what they would publish and reads what the tested
 * service published. Tests keep apart by keys of their own.
 */
public final class KafkaEvents {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final EventConverter CONVERTER = new EventConverter(JSON);
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(200);

    private KafkaEvents() {}

    /** Publishes the event to its topic; the same event sent again is a repetition with the same id. */
    public static void send(Event event) {
        var sent = new ProducerRecord<>(event.topic(), event.key(), JSON.writeValueAsBytes(event.data()));
        CloudEventHeaders.write(
                sent.headers(), event.id(), event.type(), event.source().substring(1), event.subject(), event.time());
        try {
            Sending.PRODUCER.send(sent).get();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The same fact announced once more: equal but for its id, so that an inbox does not know it. */
    public static Event withNewId(Event event) {
        return new Event(
                Ids.next(),
                event.type(),
                event.source(),
                event.time(),
                event.subject(),
                event.topic(),
                event.key(),
                event.data());
    }

    /** Waits for the first event of the type, such as {@code training-recorded.v1}, with this key. */
    public static Event await(String topic, String key, String type) {
        return await(topic, key, type, 1).get(0);
    }

    /** Waits for so many events of the type with this key and answers them in order. */
    public static List<Event> await(String topic, String key, String type, int count) {
        return Objects.requireNonNull(Awaitility.await()
                .atMost(TIMEOUT)
                .pollInterval(POLL)
                .until(
                        () -> list(topic, key).stream()
                                .filter(event -> event.is(type))
                                .toList(),
                        events -> events.size() >= count));
    }

    /** Everything published so far with this key, in order, without tombstones. */
    public static List<Event> list(String topic, String key) {
        return TopicTail.of(topic).read(key).stream()
                .filter(consumed -> consumed.value() != null)
                .map(CONVERTER::toEvent)
                .toList();
    }

    /** Tells whether the last record with this key is a tombstone, which ends the key's state on a compacted topic. */
    public static boolean isEnded(String topic, String key) {
        var records = TopicTail.of(topic).read(key);
        return !records.isEmpty() && records.get(records.size() - 1).value() == null;
    }

    /** Made by the first event; stays open with the JVM. */
    private static final class Sending {
        static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        KafkaTopics.shared().broker().bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
