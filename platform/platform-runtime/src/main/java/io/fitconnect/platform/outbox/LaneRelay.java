package io.fitconnect.platform.outbox;

import io.fitconnect.platform.ids.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Relays one batch of one lane: claims the lane's lease, sends the oldest events in order, waits for Kafka's
 * acknowledgements, and removes what was acknowledged while the lease is still its own. No transaction is open while Kafka
 * is waited for. Where an event was not acknowledged, it and what comes after it in its partition rest for a while, and the
 * round passes over them. A crash between acknowledgement and removal sends again, in the same order.
 *
 * <p>The fence against a relay that wakes up late: it hands nothing to Kafka after the send timeout, by the monotonic clock
 * since before its claim; the producer drops what it could not deliver within another send timeout; the lease ends after that.
 *
 * <p>Runs at READ COMMITTED: at SERIALIZABLE the reading of a lane would make writers of that lane repeat their
 * transactions for nothing.
 */
final class LaneRelay {

    /** How far a round looks past events that rest or are too many of one key, in batches. */
    private static final int SIGHT = 10;

    /** Events of one key in a round while others wait: each one is a wave. */
    static final int MOST_OF_KEY = 50;

    private static final Logger LOG = LoggerFactory.getLogger(LaneRelay.class);

    private final OutboxStore store;
    private final KafkaTemplate<String, byte[]> kafka;
    private final TransactionTemplate transaction;
    private final String service;
    private final int batchSize;
    private final Duration sendTimeout;
    private final Duration lease;
    private final Clock clock;
    private final Destinations destinations;
    private final DestinationBackOff backOff = new DestinationBackOff(System::nanoTime);

    LaneRelay(
            OutboxStore store,
            KafkaTemplate<String, byte[]> kafka,
            PlatformTransactionManager transactionManager,
            String service,
            OutboxSettings settings,
            Clock clock) {
        this.store = store;
        this.kafka = kafka;
        this.transaction = new TransactionTemplate(transactionManager);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.service = service;
        this.batchSize = settings.batchSize();
        this.sendTimeout = settings.sendTimeout();
        this.lease = settings.lease();
        this.clock = clock;
        this.destinations = new Destinations(kafka);
    }

    /** Relays what is oldest in the lane, except what rests. */
    Batch relay(int lane) {
        long deadline = System.nanoTime() + sendTimeout.toNanos();
        UUID token = Ids.next();
        DestinationBackOff.Round round = backOff.beginRound();
        List<StoredEvent> events = inTransaction(() -> claim(lane, token) ? list(lane, round) : null);
        if (events == null) {
            return Batch.NONE;
        }
        List<StoredEvent> sent = List.of();
        try {
            sent = new BatchSender(kafka, service, deadline, destinations, round).send(events);
        } finally {
            settle(lane, token, sent);
        }
        return new Batch(sent.size(), events.size() - sent.size(), events.size() >= MOST_OF_KEY);
    }

    /** Whether something rests, so that a look at a lane costs more than usual. */
    boolean isHampered() {
        return !backOff.isEmpty();
    }

    /** Lists the lanes in which something waits, each with the time of its first event. */
    Map<Integer, Instant> listWaiting() {
        return Objects.requireNonNull(inTransaction(store::listWaitingLanes));
    }

    private boolean claim(int lane, UUID token) {
        Instant now = clock.instant();
        return store.claim(lane, token, now, now.plus(lease));
    }

    /** A relay that has lost its lease removes nothing: what another relay is sending must stay until it has been sent. */
    private void settle(int lane, UUID token, List<StoredEvent> sent) {
        boolean held = Boolean.TRUE.equals(inTransaction(() -> {
            if (!store.release(lane, token)) {
                return false;
            }
            store.remove(sent);
            return true;
        }));
        if (!held) {
            LOG.warn("The lease of lane {} was lost; another relay sends its {} events again", lane, sent.size());
        }
    }

    private List<StoredEvent> list(int lane, DestinationBackOff.Round round) {
        if (round.isEmpty()) {
            List<StoredEvent> events = store.listOldest(lane, batchSize);
            if (events.size() < batchSize) {
                return events;
            }
        }
        return store.listOldest(lane, batchSize, SIGHT * batchSize, mayGo(round));
    }

    /** Leaves out what rests, and the later events of a key that has many: they come in the next rounds. */
    private BiPredicate<String, String> mayGo(DestinationBackOff.Round round) {
        Map<Destination, Map<String, Integer>> taken = new HashMap<>();
        return (topic, key) -> {
            Destination destination = destinations.guess(topic, key);
            return !round.includes(destination)
                    && taken.computeIfAbsent(destination, unseen -> new HashMap<>())
                                    .merge(key, 1, Integer::sum)
                            <= MOST_OF_KEY;
        };
    }

    private <T> @Nullable T inTransaction(Supplier<? extends @Nullable T> work) {
        return transaction.execute(status -> work.get());
    }

    /** What became of one batch; {@code more} tells that the lane may hold further events. */
    record Batch(int sent, int kept, boolean more) {

        static final Batch NONE = new Batch(0, 0, false);
    }
}
