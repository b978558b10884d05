package io.fitconnect.notification.live.messaging;

import io.fitconnect.notification.live.LiveSettings;
import io.fitconnect.notification.live.Position;
import io.fitconnect.notification.live.SignalLog;
import io.fitconnect.platform.events.WholeTopicReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/** Reads {@code live.signal} from where the memory of streams begins. */
@Component
class SignalReader extends WholeTopicReader {

    static final String TOPIC = "live.signal"; // read by assignment, since each instance needs all of it

    private final SignalRecords records;
    private final SignalLog log;
    private final LiveSettings settings;
    private Map<TopicPartition, Long> ends = Map.of();

    SignalReader(ConsumerFactory<?, ?> consumers, SignalRecords records, SignalLog log, LiveSettings settings) {
        super(TOPIC, "live-signals", consumers);
        this.records = records;
        this.log = log;
        this.settings = settings;
    }

    @Override
    protected void configure(Properties properties) {
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"); // of what was deleted unread, the rest
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, "2000");
    }

    @Override
    protected void begin(Consumer<?, ?> consumer, List<TopicPartition> partitions) {
        Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
        ends = consumer.endOffsets(partitions);
        List<Long> offsets = partitions.stream()
                .map(partition -> Math.max(
                        begins.getOrDefault(partition, 0L), ends.getOrDefault(partition, 0L) - settings.remembered()))
                .toList();
        IntStream.range(0, partitions.size())
                .forEach(index -> consumer.seek(partitions.get(index), offsets.get(index)));
        log.begin(offsets);
    }

    @Override
    protected void take(ConsumerRecord<?, ?> found) {
        Position position = new Position(found.partition(), found.offset());
        log.take(position, records.read(found, position), Instant.ofEpochMilli(found.timestamp()));
    }

    @Override
    protected void polled(Consumer<?, ?> consumer) {
        if (!log.isCurrent() && isPast(consumer)) {
            log.catchUp();
        }
    }

    private boolean isPast(Consumer<?, ?> consumer) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }
}
