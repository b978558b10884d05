package io.fitconnect.gamification.board.messaging;

import io.fitconnect.gamification.board.Boards;
import io.fitconnect.platform.events.WholeTopicReader;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads {@code gamification.board} from its end: each instance has boards of its own. What was announced before is in SQL, from where boards are filled; those that
 * were filled meanwhile are forgotten.
 */
@Component
class BoardReader extends WholeTopicReader {

    static final String TOPIC = "gamification.board"; // read by assignment, since each instance needs all of it

    private static final Logger LOG = LoggerFactory.getLogger(BoardReader.class);

    private final Boards boards;

    BoardReader(ConsumerFactory<?, ?> consumers, Boards boards) {
        super(TOPIC, "boards", consumers);
        this.boards = boards;
    }

    @Override
    protected void configure(Properties properties) {
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
    }

    @Override
    protected void begin(Consumer<?, ?> consumer, List<TopicPartition> partitions) {
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position); // the end of now, not of the first poll
        boards.forget();
    }

    @Override
    protected void take(ConsumerRecord<?, ?> found) {
        try {
            boards.refresh(UUID.fromString(String.valueOf(found.key())));
        } catch (IllegalArgumentException noId) {
            LOG.warn("A record of {} has a key that is no id, at {}-{}", TOPIC, found.partition(), found.offset());
        }
    }
}
