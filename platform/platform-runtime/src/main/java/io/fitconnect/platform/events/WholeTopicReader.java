package io.fitconnect.platform.events;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * Reads all partitions of a topic outside of any consumer group, for a service whose every instance needs all of it. One thread reads from the start of the service
 * to its end; after a failure of brokers or of the subclass, and when the topic gets partitions, it begins again.
 */
public abstract class WholeTopicReader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WholeTopicReader.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration LOOK_FOR_PARTITIONS = Duration.ofMinutes(5);
    private static final long PAUSE_NANOS = 2_000_000_000L;

    private final String topic;
    private final String clientId;
    private final ConsumerFactory<?, ?> consumers;
    private volatile boolean running;
    private volatile @Nullable Consumer<?, ?> consumer;
    private @Nullable Thread thread;

    /**
     * Starts nothing yet.
     *
     * @param clientId of the consumer, and the name of its thread
     */
    protected WholeTopicReader(String topic, String clientId, ConsumerFactory<?, ?> consumers) {
        this.topic = topic;
        this.clientId = clientId;
        this.consumers = consumers;
    }

    /** Adds to the consumer's properties, or replaces them. */
    protected void configure(Properties properties) {}

    /** Seeks the offset from which each partition is read; they are assigned. */
    protected abstract void begin(Consumer<?, ?> consumer, List<TopicPartition> partitions);

    /** Takes a record; a failure makes the reader begin again. */
    protected abstract void take(ConsumerRecord<?, ?> found);

    /** Hears of the end of each poll, also of an empty one. */
    protected void polled(Consumer<?, ?> consumer) {}

    @Override
    public final void start() {
        running = true;
        thread = new Thread(this::read, clientId);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public final void stop() {
        running = false;
        Consumer<?, ?> reading = consumer;
        if (reading != null) {
            reading.wakeup();
        }
        if (thread != null) {
            LockSupport.unpark(thread);
        }
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    private void read() {
        while (running) {
            try (Consumer<?, ?> open = open()) {
                consumer = open;
                if (running) {
                    follow(open);
                }
            } catch (WakeupException stopped) {
                LOG.debug("{} is read no more", topic);
            } catch (RuntimeException failure) { // the thread goes on while the service does
                LOG.warn("{} cannot be read, trying again: {}", topic, failure.toString());
                pause();
            }
        }
    }

    private Consumer<?, ?> open() {
        Properties properties = new Properties();
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        configure(properties);
        return consumers.createConsumer(null, clientId, null, properties);
    }

    /** Reads until the consumer is woken up, or the topic has other partitions than at the beginning. */
    private void follow(Consumer<?, ?> open) {
        List<TopicPartition> partitions = listPartitions(open);
        open.assign(partitions);
        begin(open, partitions);
        long looked = System.nanoTime();
        boolean isSame = true;
        while (isSame) {
            open.poll(POLL).forEach(this::take);
            polled(open);
            if (System.nanoTime() - looked > LOOK_FOR_PARTITIONS.toNanos()) {
                looked = System.nanoTime();
                isSame = listPartitions(open).equals(partitions);
            }
        }
    }

    private List<TopicPartition> listPartitions(Consumer<?, ?> open) {
        return IntStream.range(0, open.partitionsFor(topic).size())
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
    }

    private void pause() {
        if (running) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
