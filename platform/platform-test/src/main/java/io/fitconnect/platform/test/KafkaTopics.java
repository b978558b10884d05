package io.fitconnect.platform.test;

import io.fitconnect.local.stores.SharedStores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.TopicPartition;

/**
 * The topics of the contracts, created in the shared broker when this JVM first asks for them.
 *
 * @param firstOffsets where this JVM's tests begin to read; before them stands what other modules of the build sent
 */
record KafkaTopics(KafkaBroker broker, Map<String, Integer> topics, Map<TopicPartition, Long> firstOffsets) {

    private static final String CONTRACT = "contracts/topics.properties";

    static KafkaTopics shared() {
        return Created.TOPICS;
    }

    static KafkaTopics of(KafkaBroker broker, Map<String, Integer> topics) {
        return new KafkaTopics(broker, topics, broker.listEnds(listPartitions(topics)));
    }

    List<TopicPartition> listPartitions(String topic) {
        return listPartitions(topic, topics.getOrDefault(topic, 0));
    }

    long firstOffset(TopicPartition partition) {
        return firstOffsets.getOrDefault(partition, 0L);
    }

    /** Lets an unused group begin behind everything that was sent so far. */
    void beginAtTheEnd(String group) {
        broker.beginAtTheEnd(group, listPartitions(topics));
    }

    private static List<TopicPartition> listPartitions(Map<String, Integer> topics) {
        return topics.entrySet().stream()
                .flatMap(topic -> listPartitions(topic.getKey(), topic.getValue()).stream())
                .toList();
    }

    private static List<TopicPartition> listPartitions(String topic, int count) {
        return IntStream.range(0, count)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
    }

    Map<String, Object> properties() {
        return Map.of("spring.kafka.bootstrap-servers", broker.bootstrapServers());
    }

    private static List<TopicContract> readContract() {
        var contract = new Properties();
        try (var file = KafkaTopics.class.getClassLoader().getResourceAsStream(CONTRACT)) {
            if (file == null) {
                throw new IllegalStateException(CONTRACT + " is not on the class path");
            }
            contract.load(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return contract.stringPropertyNames().stream()
                .map(topic -> TopicContract.parse(topic, contract.getProperty(topic)))
                .toList();
    }

    /** Made by the first question. */
    private static final class Created {
        static final KafkaTopics TOPICS = create();

        private static KafkaTopics create() {
            var topics = readContract();
            var broker = new KafkaBroker(SharedStores.kafka().bootstrapServers());
            broker.createTopics(topics);
            return KafkaTopics.of(
                    broker, topics.stream().collect(Collectors.toMap(TopicContract::name, TopicContract::partitions)));
        }
    }
}
