package io.fitconnect.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * One thread that visits a lane when a commit wakes it, and looks at the poll interval for what another instance left
 * behind. Metrics: {@code outbox.relayed}, {@code outbox.kept}, {@code outbox.oldest.age}.
 */
final class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(500);

    private final LaneRelay lanes;
    private final AtomicInteger wokenLanes = new AtomicInteger();
    private long sweptNanos = System.nanoTime(); // of the relay's own thread
    private final Semaphore wakeUp = new Semaphore(0);
    private final boolean relays;
    private final Duration pollInterval;
    private final Counter relayed;
    private final Counter kept;
    private final AtomicReference<@Nullable Thread> thread = new AtomicReference<>();

    OutboxRelay(LaneRelay lanes, OutboxSettings settings, MeterRegistry metrics, Clock clock) {
        this.lanes = lanes;
        this.relays = settings.relay();
        this.pollInterval = settings.pollInterval();
        this.relayed = Counter.builder("outbox.relayed")
                .description("Events that Kafka has acknowledged")
                .register(metrics);
        this.kept = Counter.builder("outbox.kept")
                .description("Events that Kafka did not acknowledge in their round")
                .register(metrics);
        TimeGauge.builder("outbox.oldest.age", lanes, TimeUnit.SECONDS, waiting -> ageOfOldest(waiting, clock))
                .description("How long the oldest event has been waiting")
                .register(metrics);
    }

    /** Makes the relay visit a lane at once. */
    void wake(int lane) {
        wokenLanes.getAndUpdate(woken -> woken | (1 << lane));
        wakeUp.release();
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
        wakeUp.release();
        try {
            running.join(Duration.ofSeconds(10).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops after the web server and the listeners, which announce until they have drained. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE - 1;
    }

    @Override
    public boolean isAutoStartup() {
        return relays;
    }

    @Override
    public boolean isRunning() {
        return thread.get() != null;
    }

    private void run() {
        while (isRunning()) {
            try {
                relayLanes(lanesToVisit());
            } catch (RuntimeException | Error e) { // a relay that has ended would be noticed by nobody
                LOG.warn("Relaying failed and will be tried again: {}", e.toString());
                pause(AFTER_FAILURE);
            }
        }
        relayTheRest();
    }

    /** What was committed while the service was stopping, as far as Kafka takes it at once. */
    private void relayTheRest() {
        try {
            for (int lane : lanes.listWaiting()) {
                if (count(lanes.relay(lane)).kept() > 0) {
                    return;
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("The last events wait for the next start: {}", e.toString());
        }
    }

    /**
     * Waits for a commit and returns its lanes. At the poll interval, however many commits there are, returns every lane
     * in which something waits: a lane that another instance held when it was woken must not be forgotten. While events
     * rest that Kafka does not take, commits wait for that too.
     */
    private List<Integer> lanesToVisit() {
        pause(pollInterval);
        if (System.nanoTime() - sweptNanos >= pollInterval.toNanos()) {
            sweptNanos = System.nanoTime();
            wokenLanes.set(0);
            return lanes.listWaiting();
        }
        if (lanes.isHampered()) {
            return List.of();
        }
        int woken = wokenLanes.getAndSet(0);
        return IntStream.range(0, OutboxStore.LANES)
                .filter(lane -> (woken & (1 << lane)) != 0)
                .boxed()
                .toList();
    }

    private void relayLanes(List<Integer> visited) {
        for (int lane : visited) {
            if (isRunning()) {
                relay(lane);
            }
        }
    }

    /** A lane that fails does not keep the others from being visited. */
    private void relay(int lane) {
        try {
            LaneRelay.Batch batch = count(lanes.relay(lane));
            if (batch.more() && batch.kept() == 0) {
                wake(lane);
            }
        } catch (RuntimeException e) {
            LOG.warn("Relaying lane {} failed and will be tried again: {}", lane, e.toString());
        }
    }

    private LaneRelay.Batch count(LaneRelay.Batch batch) {
        relayed.increment(batch.sent());
        kept.increment(batch.kept());
        return batch;
    }

    private void pause(Duration atMost) {
        try {
            if (wakeUp.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                wakeUp.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static double ageOfOldest(LaneRelay lanes, Clock clock) {
        return lanes.findOldestTime()
                .map(oldest ->
                        (double) Duration.between(oldest, Instant.now(clock)).toSeconds())
                .orElse(0.0);
    }
}
