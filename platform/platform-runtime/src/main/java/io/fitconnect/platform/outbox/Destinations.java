package io.fitconnect.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.utils.Utils;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * Where events go, by the rule of Kafka's own partitioner for records with a key (murmur2 of the key, modulo the number of
 * partitions). For a topic that has grown since the answer may be wrong, but it is the same for all events of a key.
 */
final class Destinations {

    private final KafkaTemplate<String, byte[]> kafka;
    private final Map<String, Integer> partitions = new ConcurrentHashMap<>();

    Destinations(KafkaTemplate<String, byte[]> kafka) {
        this.kafka = kafka;
    }

    /**
     * Asks Kafka about a topic that is seen for the first time.
     *
     * @throws KafkaException when there is no such topic, or no broker to ask
     */
    Destination get(String topic, String key) {
        Integer count = partitions.get(topic);
        if (count == null) { // not within the map's lock, since Kafka may take long to answer
            count = count(topic);
            partitions.put(topic, count);
        }
        return of(topic, key, count);
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
