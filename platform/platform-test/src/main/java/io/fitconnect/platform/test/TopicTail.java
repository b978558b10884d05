package io.fitconnect.platform.test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Records of one topic by key, since this JVM first asked for topics; each read fetches only what was sent after the last one. */
final class TopicTail {

    private static final Map<String, TopicTail> TAILS = new ConcurrentHashMap<>();
    private static final Duration POLL = Duration.ofMillis(200);

    private final List<TopicPartition> partitions;
    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, List<ConsumerRecord<String, byte[]>>> records = new HashMap<>();

    private TopicTail(KafkaTopics topics, String topic) {
        this.partitions = topics.listPartitions(topic);
        this.consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, topics.broker().bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(partitions);
        partitions.forEach(partition -> consumer.seek(partition, topics.firstOffset(partition)));
    }

    static TopicTail of(String topic) {
        return TAILS.computeIfAbsent(topic, name -> new TopicTail(KafkaTopics.shared(), name));
    }

    /** Everything sent so far with this key, in order. */
    synchronized List<ConsumerRecord<String, byte[]>> read(String key) {
        var ends = consumer.endOffsets(partitions);
        while (partitions.stream()
                .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
            consumer.poll(POLL).forEach(sent -> {
                if (sent.key() != null) {
                    records.computeIfAbsent(sent.key(), any -> new ArrayList<>())
                            .add(sent);
                }
            });
        }
        return List.copyOf(records.getOrDefault(key, List.of()));
    }
}
