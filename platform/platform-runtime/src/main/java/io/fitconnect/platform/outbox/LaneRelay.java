package io.fitconnect.platform.outbox;

import io.fitconnect.platform.events.CloudEventHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Relays one batch of one lane: takes the lane's row lock, sends the oldest events in order, waits for Kafka's
 * acknowledgements, removes what was acknowledged. After a failed event, later ones of the same key stay for the next
 * round. A crash between acknowledgement and removal sends again, in the same order.
 *
 * <p>Runs at READ COMMITTED: at SERIALIZABLE the reading of a lane would make writers of that lane repeat their
 * transactions for nothing.
 */
final class LaneRelay {

    private static final Logger LOG = LoggerFactory.getLogger(LaneRelay.class);

    private final OutboxStore store;
    private final KafkaTemplate<String, byte[]> kafka;
    private final TransactionTemplate transaction;
    private final String service;
    private final int batchSize;
    private final Duration sendTimeout;

    LaneRelay(
            OutboxStore store,
            KafkaTemplate<String, byte[]> kafka,
            PlatformTransactionManager transactionManager,
            String service,
            OutboxSettings settings) {
        this.store = store;
        this.kafka = kafka;
        this.transaction = new TransactionTemplate(transactionManager);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.service = service;
        this.batchSize = settings.batchSize();
        this.sendTimeout = settings.sendTimeout();
    }

    /** Relays what is oldest in the lane. */
    Batch relay(int lane) {
        Batch batch =
                transaction.execute(status -> store.lock(lane) ? send(store.listOldest(lane, batchSize)) : Batch.NONE);
        return batch == null ? Batch.NONE : batch;
    }

    /** Lists the lanes in which something waits. */
    List<Integer> listWaiting() {
        List<Integer> waiting = transaction.execute(status -> store.listWaitingLanes());
        return waiting == null ? List.of() : waiting;
    }

    /** Finds the time of the oldest event that waits. */
    Optional<Instant> findOldestTime() {
        Optional<Instant> oldest = transaction.execute(status -> store.findOldestTime());
        return oldest == null ? Optional.empty() : oldest;
    }

    private Batch send(List<StoredEvent> events) {
        if (events.isEmpty()) {
            return Batch.NONE;
        }
        List<CompletableFuture<?>> acknowledgements = new ArrayList<>(events.size());
        for (StoredEvent event : events) {
            acknowledgements.add(kafka.send(toRecord(event)));
        }
        List<StoredEvent> sent = acknowledged(events, acknowledgements);
        store.remove(sent);
        return new Batch(sent.size(), events.size() - sent.size(), events.size() == batchSize);
    }

    private List<StoredEvent> acknowledged(List<StoredEvent> events, List<CompletableFuture<?>> acknowledgements) {
        long deadline = System.nanoTime() + sendTimeout.toNanos();
        List<StoredEvent> sent = new ArrayList<>(events.size());
        Set<String> stuckKeys = new HashSet<>();
        for (int i = 0; i < events.size(); i++) {
            StoredEvent event = events.get(i);
            String key = event.topic() + '/' + event.key();
            if (isAcknowledged(event, acknowledgements.get(i), deadline) && !stuckKeys.contains(key)) {
                sent.add(event);
            } else {
                stuckKeys.add(key);
            }
        }
        return sent;
    }

    private static boolean isAcknowledged(StoredEvent event, CompletableFuture<?> acknowledgement, long deadline) {
        try {
            acknowledgement.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn(
                    "Event {} of {} was not acknowledged and will be sent again: {}",
                    event.id(),
                    event.topic(),
                    e.toString());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private ProducerRecord<String, byte[]> toRecord(StoredEvent event) {
        ProducerRecord<String, byte[]> sending =
                new ProducerRecord<>(event.topic(), event.key(), event.data().getBytes(StandardCharsets.UTF_8));
        CloudEventHeaders.write(sending.headers(), event.id(), event.type(), service, event.subject(), event.time());
        if (event.trace() != null) {
            sending.headers().add(TraceContext.HEADER, event.trace().getBytes(StandardCharsets.UTF_8));
        }
        return sending;
    }

    /** What became of one batch; {@code more} tells that the lane may hold further events. */
    record Batch(int sent, int kept, boolean more) {
        static final Batch NONE = new Batch(0, 0, false);
    }
}
