package io.fitconnect.platform.outbox;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.ids.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.IntConsumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** The outbox beside the service's own tables; wakes the relay after the commit. */
final class TransactionalOutbox implements Outbox {

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
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("An announcement belongs to a transaction: " + announcement.type());
        }
        String data = json.writeValueAsString(announcement.data());
        if (data.getBytes(StandardCharsets.UTF_8).length > settings.maxEventBytes()) {
            throw new IllegalArgumentException(
                    "An event body is at most " + settings.maxEventBytes() + " bytes: " + announcement.type());
        }
        StoredEvent event = toStored(announcement, data);
        store.add(event);
        wakeAfterCommit(event.lane());
    }

    private StoredEvent toStored(Announcement announcement, String data) {
        Instant now = clock.instant();
        String topic = announcement.topic();
        String key = announcement.key();
        long position = store.nextPosition(topic, key, ChronoUnit.MICROS.between(Instant.EPOCH, now));
        return new StoredEvent(
                OutboxStore.laneOf(topic, key),
                topic,
                key,
                position,
                Ids.at(now),
                announcement.type(),
                announcement.subject(),
                now,
                trace.current(),
                data);
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
