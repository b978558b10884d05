package io.fitconnect.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
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
 * Visits a lane when a commit wakes it, and looks at the poll interval for what another instance left behind; a bounded
 * number of threads relay a lane each, so that a lane which is slow keeps no other waiting. Metrics: {@code outbox.relayed}, {@code outbox.kept}, {@code outbox.oldest.age}.
 */
final class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration STOP = Duration.ofSeconds(6);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(500);

    private final LaneRelay lanes;
    private final AtomicInteger wokenLanes = new AtomicInteger();
    private final AtomicInteger busyLanes = new AtomicInteger();
    private final AtomicReference<@Nullable Instant> oldest = new AtomicReference<>();
    private final int parallelism;
    private long sweptNanos = System.nanoTime(); // of the relay's own thread
    private final Semaphore wakeUp = new Semaphore(0);
    private final boolean autoStartup;
    private final Duration pollInterval;
    private final Counter relayed;
    private final Counter kept;
    private final AtomicReference<@Nullable Thread> thread = new AtomicReference<>();

    OutboxRelay(LaneRelay lanes, OutboxSettings settings, MeterRegistry metrics, Clock clock) {
        this.lanes = lanes;
        this.autoStartup = settings.relay();
        this.parallelism = settings.parallelism();
        this.pollInterval = settings.pollInterval();
        this.relayed = Counter.builder("outbox.relayed")
                .description("Events that Kafka has acknowledged")
                .register(metrics);
        this.kept = Counter.builder("outbox.kept")
                .description("Events that Kafka did not acknowledge in their round")
                .register(metrics);
        TimeGauge.builder("outbox.oldest.age", oldest, TimeUnit.SECONDS, seen -> ageOf(seen.get(), clock))
                .description("How long the oldest event has been waiting, as last read by the relay")
                .register(metrics);
    }

    /** Makes the relay visit a lane at once. */
    void wake(int lane) {
        wokenLanes.getAndUpdate(woken -> woken | bit(lane));
        wakeUp.release();
    }

    @Override
    public void start() {
        Thread started = new Thread(() -> run(pool()), "outbox-relay");
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
            running.join(STOP.plus(STOP).toMillis());
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
        return autoStartup;
    }

    @Override
    public boolean isRunning() {
        return thread.get() != null;
    }

    private ExecutorService pool() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                parallelism,
                parallelism,
                10,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                task -> new Thread(task, "outbox-lane"));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private void run(ExecutorService relays) {
        while (isRunning()) {
            try {
                lanesToVisit().forEach(lane -> visit(lane, relays));
            } catch (RuntimeException | Error e) { // the events of a relay that has ended would wait unnoticed
                LOG.warn("Relaying failed and will be tried again: {}", e.toString());
                pause(AFTER_FAILURE);
            }
        }
        relayTheRest(relays);
    }

    /** What was committed while the service was stopping, as far as Kafka takes it at once. */
    private void relayTheRest(ExecutorService relays) {
        try {
            relays.shutdown();
            if (!relays.awaitTermination(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
            for (int lane : sweep()) {
                if (count(lanes.relay(lane)).kept() > 0) {
                    return;
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("The last events wait for the next start: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Waits for a commit and returns its lanes. At the poll interval, however many commits there are, returns every lane
     * in which something waits: a lane that another instance held when it was woken must not be forgotten. While events
     * rest that Kafka does not take, commits wait for that too.
     */
    private Collection<Integer> lanesToVisit() {
        pause(pollInterval);
        if (System.nanoTime() - sweptNanos >= pollInterval.toNanos()) {
            sweptNanos = System.nanoTime();
            wokenLanes.set(0);
            return sweep();
        }
        if (lanes.isHampered()) {
            return List.of();
        }
        int woken = wokenLanes.getAndSet(0);
        return IntStream.range(0, OutboxStore.LANES)
                .filter(lane -> (woken & bit(lane)) != 0)
                .boxed()
                .toList();
    }

    private Collection<Integer> sweep() {
        Map<Integer, Instant> waiting = lanes.listWaiting();
        oldest.set(waiting.values().stream().min(Instant::compareTo).orElse(null));
        return waiting.keySet();
    }

    /** Has a lane relayed, unless it is under way; then it is woken for its end. */
    private void visit(int lane, ExecutorService relays) {
        if ((busyLanes.getAndUpdate(busy -> busy | bit(lane)) & bit(lane)) == 0) {
            relays.execute(() -> relayAndFree(lane));
        } else {
            wokenLanes.getAndUpdate(woken -> woken | bit(lane));
        }
    }

    /** A lane that fails does not keep the others from being visited. */
    private void relayAndFree(int lane) {
        LaneRelay.Batch batch = LaneRelay.Batch.NONE;
        try {
            batch = isRunning() ? count(lanes.relay(lane)) : batch;
        } catch (RuntimeException e) {
            LOG.warn("Relaying lane {} failed and will be tried again: {}", lane, e.toString());
        } finally {
            busyLanes.getAndUpdate(busy -> busy & ~bit(lane));
        }
        if (batch.more() && batch.kept() == 0) {
            wake(lane);
        } else if ((wokenLanes.get() & bit(lane)) != 0) {
            wakeUp.release();
        }
    }

    private static int bit(int lane) {
        return 1 << lane;
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

    private static double ageOf(@Nullable Instant time, Clock clock) {
        return time == null
                ? 0
                : Math.max(0, Duration.between(time, clock.instant()).toSeconds());
    }
}
