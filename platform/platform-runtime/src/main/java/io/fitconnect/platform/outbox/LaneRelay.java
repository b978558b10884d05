package io.fitconnect.platform.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Relays one batch of one lane: takes the lane's row lock, sends the oldest events in order, waits for Kafka's
 * acknowledgements, removes what was acknowledged. Where an event was not, it and what comes after it in its partition
 * rest for a while, and the round passes them by. A crash between acknowledgement and removal sends again, in the same
 * order.
 *
 * <p>Runs at READ COMMITTED: at SERIALIZABLE the reading of a lane would make writers of that lane repeat their
 * transactions for nothing. Belongs to one thread.
 */
final class LaneRelay {

    /** How far a round looks past events that rest, in batches. */
    private static final int SIGHT = 10;

    private final OutboxStore store;
    private final KafkaTemplate<String, byte[]> kafka;
    private final TransactionTemplate transaction;
    private final String service;
    private final int batchSize;
    private final Duration sendTimeout;
    private final Destinations destinations;
    private final Detours detours = new Detours(System::nanoTime);

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
        this.destinations = new Destinations(kafka);
    }

    /** Relays what is oldest in the lane, except what rests. */
    Batch relay(int lane) {
        detours.beginRound();
        Batch batch = transaction.execute(status -> store.lock(lane) ? send(lane) : Batch.NONE);
        return batch == null ? Batch.NONE : batch;
    }

    /** Whether something rests, so that a look at a lane costs more than usual. */
    boolean isHampered() {
        detours.beginRound();
        return !detours.areNone();
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

    private Batch send(int lane) {
        List<StoredEvent> events = detours.areNone()
                ? store.listOldest(lane, batchSize)
                : store.listOldest(lane, batchSize, SIGHT * batchSize, this::mayGo);
        if (events.isEmpty()) {
            return Batch.NONE;
        }
        List<StoredEvent> sent = new Delivery(kafka, service, sendTimeout, destinations, detours).send(events);
        store.remove(sent);
        return new Batch(sent.size(), events.size() - sent.size(), events.size() == batchSize);
    }

    private boolean mayGo(String topic, String key) {
        return !detours.include(destinations.guess(topic, key));
    }

    /** What became of one batch; {@code more} tells that the lane may hold further events. */
    record Batch(int sent, int kept, boolean more) {

        static final Batch NONE = new Batch(0, 0, false);
    }
}
