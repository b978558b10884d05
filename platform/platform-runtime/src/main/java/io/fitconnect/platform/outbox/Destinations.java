package io.fitconnect.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.utils.Utils;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * Where events go, by the rule of Kafka's own partitioner for records with a key (murmur2 of the key, modulo the number of
 * partitions). A topic that has grown since may be told wrongly, but all events of a key are told the same.
 */
final class Destinations {

    private final KafkaTemplate<String, byte[]> kafka;
    private final Map<String, Integer> partitions = new HashMap<>();

    Destinations(KafkaTemplate<String, byte[]> kafka) {
        this.kafka = kafka;
    }

    /**
     * Asks Kafka about a topic that is seen for the first time.
     *
     * @throws KafkaException when there is no such topic, or nobody to ask
     */
    Destination get(String topic, String key) {
        return of(topic, key, partitions.computeIfAbsent(topic, this::count));
    }

    /** What is known without asking. */
    Destination guess(String topic, String key) {
        Integer count = partitions.get(topic);
        return count == null ? Destination.unknownOf(topic) : of(topic, key, count);
    }

    private int count(String topic) {
        return kafka.partitionsFor(topic).size();
    }

    private static Destination of(String topic, String key, int count) {
        return new Destination(topic, Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % count);
    }
}
