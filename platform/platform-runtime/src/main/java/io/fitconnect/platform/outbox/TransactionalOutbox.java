package io.fitconnect.platform.outbox;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.ids.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** The outbox beside the service's own tables; wakes the relay after the commit. */
final class TransactionalOutbox implements Outbox, KeyClosure {

    private final OutboxStore store;
    private final OutboxSettings settings;
    private final JsonMapper json;
    private final Clock clock;
    private final TraceContext trace;
    private final IntConsumer wakeRelay;

    TransactionalOutbox(
            OutboxStore store,
            OutboxSettings settings,
            JsonMapper json,
            Clock clock,
            TraceContext trace,
            IntConsumer wakeRelay) {
        this.store = store;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
        this.trace = trace;
        this.wakeRelay = wakeRelay;
    }

    @Override
    public void announce(Announcement announcement) {
        String data = toData(announcement);
        Instant now = clock.instant();
        add(announcement, data, now, store.nextPosition(announcement.topic(), announcement.key(), micros(now)));
    }

    @Override
    public void announceLast(Announcement announcement) {
        String data = toData(announcement);
        Instant now = clock.instant();
        add(announcement, data, now, micros(now));
    }

    @Override
    public void close(String key, List<String> stateTopics) {
        Map<String, Long> lastPositions = store.removeKey(key);
        lastPositions.keySet().forEach(topic -> store.removeWaiting(topic, key));
        for (String topic : stateTopics) {
            Instant now = clock.instant();
            long position = Math.max(lastPositions.getOrDefault(topic, 0L) + 1, micros(now));
            add(new Announcement(topic, key, StoredEvent.TOMBSTONE, key, ""), "", now, position);
        }
    }

    private String toData(Announcement announcement) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("An announcement belongs to a transaction: " + announcement.type());
        }
        String data = json.writeValueAsString(announcement.data());
        if (data.getBytes(StandardCharsets.UTF_8).length > settings.maxEventBytes()) {
            throw new IllegalArgumentException(
                    "An event body is at most " + settings.maxEventBytes() + " bytes: " + announcement.type());
        }
        return data;
    }

    private void add(Announcement announcement, String data, Instant now, long position) {
        StoredEvent event = new StoredEvent(
                OutboxStore.laneOf(announcement.topic(), announcement.key()),
                announcement.topic(),
                announcement.key(),
                position,
                Ids.at(now),
                announcement.type(),
                announcement.subject(),
                now,
                trace.current(),
                data);
        store.add(event);
        wakeAfterCommit(event.lane());
    }

    private static long micros(Instant now) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, now);
    }

    private void wakeAfterCommit(int lane) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wakeRelay.accept(lane);
            }
        });
    }
}
