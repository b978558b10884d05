package io.fitconnect.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * One thread that goes round the lanes when a commit wakes it, and at the poll interval for what another instance left
 * behind. Metrics: {@code outbox.relayed}, {@code outbox.kept}, {@code outbox.oldest.age}.
 */
final class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(500);

    private final LaneRelay lanes;
    private final Semaphore wakeUp = new Semaphore(0);
    private final Duration pollInterval;
    private final Counter relayed;
    private final Counter kept;
    private final AtomicReference<@Nullable Thread> thread = new AtomicReference<>();

    OutboxRelay(LaneRelay lanes, OutboxStore store, OutboxSettings settings, MeterRegistry metrics, Clock clock) {
        this.lanes = lanes;
        this.pollInterval = settings.pollInterval();
        this.relayed = Counter.builder("outbox.relayed")
                .description("Events that Kafka has acknowledged")
                .register(metrics);
        this.kept = Counter.builder("outbox.kept")
                .description("Events that Kafka did not acknowledge in their round")
                .register(metrics);
        io.micrometer.core.instrument.TimeGauge.builder(
                        "outbox.oldest.age", store, TimeUnit.SECONDS, waiting -> ageOfOldest(waiting, clock))
                .description("How long the oldest event has been waiting")
                .register(metrics);
    }

    /** Makes the relay look at once. */
    void wake() {
        if (wakeUp.availablePermits() == 0) {
            wakeUp.release();
        }
    }

    @Override
    public void start() {
        Thread started = new Thread(this::run, "outbox-relay");
        if (thread.compareAndSet(null, started)) {
            started.start();
        }
    }

    @Override
    public void stop() {
        Thread running = thread.getAndSet(null);
        if (running == null) {
            return;
        }
        wake();
        try {
            running.join(Duration.ofSeconds(10).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread.get() != null;
    }

    private void run() {
        while (isRunning()) {
            try {
                if (!relayRound()) {
                    await(pollInterval);
                }
            } catch (RuntimeException e) {
                LOG.warn("Relaying failed and will be tried again: {}", e.toString());
                await(AFTER_FAILURE);
            }
        }
    }

    /** Goes round all lanes once and tells whether a lane may hold more. */
    private boolean relayRound() {
        wakeUp.drainPermits();
        boolean more = false;
        int unsent = 0;
        for (int lane = 0; lane < OutboxStore.LANES && isRunning(); lane++) {
            LaneRelay.Batch batch = lanes.relay(lane);
            relayed.increment(batch.sent());
            kept.increment(batch.kept());
            unsent += batch.kept();
            more |= batch.more();
        }
        return more && unsent == 0;
    }

    private void await(Duration atMost) {
        try {
            if (wakeUp.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.trace("Woken by a commit");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static double ageOfOldest(OutboxStore store, Clock clock) {
        return store.findOldestTime()
                .map(oldest ->
                        (double) Duration.between(oldest, Instant.now(clock)).toSeconds())
                .orElse(0.0);
    }
}
