package io.fitconnect.benchmarks.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;

/** Reads the topic from where it ended before the round, and counts what came out of order. */
final class Receipts implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, Integer> last = new HashMap<>();
    private int received;
    private int outOfOrder;

    Receipts(String bootstrapServers, String topic) {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", bootstrapServers);
        consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = new ArrayList<>();
        consumer.partitionsFor(topic).forEach(info -> partitions.add(new TopicPartition(topic, info.partition())));
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /** Reads until so many have come, or two minutes have passed. */
    void await(int expected) {
        long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (received < expected && System.nanoTime() < deadline) {
            consumer.poll(Duration.ofMillis(20)).forEach(this::take);
        }
    }

    int received() {
        return received;
    }

    int outOfOrder() {
        return outOfOrder;
    }

    private void take(ConsumerRecord<String, byte[]> consumed) {
        Numbered numbered = JSON.readValue(consumed.value(), Numbered.class);
        received++;
        if (numbered.number() != last.getOrDefault(numbered.key(), 0) + 1) {
            outOfOrder++;
        }
        last.put(numbered.key(), numbered.number());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
