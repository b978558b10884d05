package io.fitconnect.platform.sample;

import io.fitconnect.platform.events.CloudEventHeaders;
import io.fitconnect.platform.ids.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Plays other services: publishes events to the sample service, and reads the raw records of a topic. */
@Component
public class Published {

    private final KafkaTemplate<String, byte[]> kafka;
    private final ConsumerFactory<String, byte[]> consumers;

    Published(KafkaTemplate<String, byte[]> kafka, ConsumerFactory<String, byte[]> consumers) {
        this.kafka = kafka;
        this.consumers = consumers;
    }

    public void send(String topic, UUID key, String type, Object data) {
        ProducerRecord<String, byte[]> event = new ProducerRecord<>(
                topic,
                key.toString(),
                JsonMapper.shared().writeValueAsString(data).getBytes(StandardCharsets.UTF_8));
        CloudEventHeaders.write(event.headers(), Ids.next(), type, "other-service", key.toString(), Instant.now());
        kafka.send(event).join();
    }

    /** Everything that the topic holds under the key, in order. */
    public List<ConsumerRecord<String, byte[]>> list(String topic, UUID key) {
        return list(topic).stream()
                .filter(consumed -> key.toString().equals(consumed.key()))
                .toList();
    }

    /** Everything that the topic holds, as a service sees it that arrives now. */
    public List<ConsumerRecord<String, byte[]>> list(String topic) {
        try (Consumer<String, byte[]> consumer = consumers.createConsumer("sample-reader", "")) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            return found;
        }
    }
}
