package io.fitconnect.platform.deadletter;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.KafkaHeaders;

/**
 * The dead letters of one service. Replaying sends a letter again to the topic that it came from, marked for this
 * service, so that other consumers pass it by; its place among letters already replayed is a committed offset.
 */
final class DeadLetters {

    static final String REPLAY_FOR = "fitconnect-replay-for";
    static final String TOPIC_SUFFIX = ".dead-letter";

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final long SEND_SECONDS = 30;

    private final ConsumerFactory<?, ?> consumers;
    private final KafkaTemplate<String, byte[]> kafka;
    private final String service;

    DeadLetters(ConsumerFactory<?, ?> consumers, KafkaTemplate<String, byte[]> kafka, String service) {
        this.consumers = consumers;
        this.kafka = kafka;
        this.service = service;
    }

    static String topicOf(String service) {
        return service + TOPIC_SUFFIX;
    }

    /** Lists letters that were not replayed yet, at most {@code limit}, without their bodies. */
    List<Letter> list(int limit) {
        try (Consumer<?, ?> consumer = open()) {
            return read(consumer, limit).stream().map(DeadLetters::toLetter).toList();
        }
    }

    /** Sends the oldest letters again, at most {@code limit}, and returns how many were sent. */
    int replay(int limit) throws InterruptedException, ExecutionException, TimeoutException {
        try (Consumer<?, ?> consumer = open()) {
            List<ConsumerRecord<?, ?>> letters = read(consumer, limit);
            for (ConsumerRecord<?, ?> letter : letters) {
                kafka.send(toReplay(letter)).get(SEND_SECONDS, TimeUnit.SECONDS);
                consumer.commitSync(Map.of(
                        new TopicPartition(letter.topic(), letter.partition()),
                        new OffsetAndMetadata(letter.offset() + 1)));
            }
            return letters.size();
        }
    }

    private Consumer<?, ?> open() {
        Consumer<?, ?> consumer = consumers.createConsumer(service + ".dead-letter-replay", "");
        List<TopicPartition> partitions = consumer.partitionsFor(topicOf(service)).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        return consumer;
    }

    private static List<ConsumerRecord<?, ?>> read(Consumer<?, ?> consumer, int limit) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        List<ConsumerRecord<?, ?>> letters = new ArrayList<>();
        while (letters.size() < limit
                && ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(letter -> {
                if (letters.size() < limit) {
                    letters.add(letter);
                }
            });
        }
        return letters;
    }

    private ProducerRecord<String, byte[]> toReplay(ConsumerRecord<?, ?> letter) {
        ProducerRecord<String, byte[]> again = new ProducerRecord<>(
                textOf(letter, KafkaHeaders.DLT_ORIGINAL_TOPIC), String.valueOf(letter.key()), (byte[]) letter.value());
        for (Header header : letter.headers()) {
            if (header.key().startsWith("ce_") || header.key().equals("content-type")) {
                again.headers().add(header);
            }
        }
        again.headers().add(REPLAY_FOR, service.getBytes(StandardCharsets.UTF_8));
        return again;
    }

    private static Letter toLetter(ConsumerRecord<?, ?> letter) {
        return new Letter(
                textOf(letter, "ce_id"),
                textOf(letter, "ce_type"),
                textOf(letter, KafkaHeaders.DLT_ORIGINAL_TOPIC),
                Instant.ofEpochMilli(letter.timestamp()),
                textOf(letter, KafkaHeaders.DLT_EXCEPTION_CAUSE_FQCN));
    }

    private static String textOf(ConsumerRecord<?, ?> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** What an operator sees of a dead letter; never the body, which may hold personal data. */
    record Letter(String eventId, String eventType, String topic, Instant since, String cause) {}
}
