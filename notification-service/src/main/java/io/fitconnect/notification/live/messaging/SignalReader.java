package io.fitconnect.notification.live.messaging;

import io.fitconnect.notification.live.LiveSettings;
import io.fitconnect.notification.live.Position;
import io.fitconnect.notification.live.SignalLog;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/** Reads all partitions of {@code live.signal} from where the memory of streams begins, outside of any group. */
@Component
class SignalReader {

    static final String TOPIC = "live.signal"; // read by assignment, since each instance needs all of it

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration LOOK_FOR_PARTITIONS = Duration.ofMinutes(5);

    private final ConsumerFactory<?, ?> consumers;
    private final SignalRecords records;
    private final SignalLog log;
    private final LiveSettings settings;

    SignalReader(ConsumerFactory<?, ?> consumers, SignalRecords records, SignalLog log, LiveSettings settings) {
        this.consumers = consumers;
        this.records = records;
        this.log = log;
        this.settings = settings;
    }

    Consumer<?, ?> open() {
        Properties own = new Properties();
        own.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"); // of what was deleted unread, the rest
        own.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        own.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, "2000");
        return consumers.createConsumer(null, "live", null, own);
    }

    /** Reads until the consumer is woken up, or the topic has other partitions than at the beginning. */
    void follow(Consumer<?, ?> consumer) {
        List<TopicPartition> partitions = listPartitions(consumer);
        consumer.assign(partitions);
        Map<TopicPartition, Long> ends = begin(consumer, partitions);
        long looked = System.nanoTime();
        boolean isSame = true;
        while (isSame) {
            consumer.poll(POLL).forEach(found -> {
                Position position = new Position(found.partition(), found.offset());
                log.take(position, records.read(found, position));
            });
            if (!log.isCurrent() && isPast(consumer, ends)) {
                log.catchUp();
            }
            if (System.nanoTime() - looked > LOOK_FOR_PARTITIONS.toNanos()) {
                looked = System.nanoTime();
                isSame = listPartitions(consumer).equals(partitions);
            }
        }
    }

    private Map<TopicPartition, Long> begin(Consumer<?, ?> consumer, List<TopicPartition> partitions) {
        Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        List<Long> offsets = partitions.stream()
                .map(partition -> Math.max(
                        begins.getOrDefault(partition, 0L), ends.getOrDefault(partition, 0L) - settings.remembered()))
                .toList();
        IntStream.range(0, partitions.size())
                .forEach(index -> consumer.seek(partitions.get(index), offsets.get(index)));
        log.begin(offsets);
        return ends;
    }

    private static boolean isPast(Consumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private static List<TopicPartition> listPartitions(Consumer<?, ?> consumer) {
        return IntStream.range(0, consumer.partitionsFor(TOPIC).size())
                .mapToObj(partition -> new TopicPartition(TOPIC, partition))
                .toList();
    }
}
