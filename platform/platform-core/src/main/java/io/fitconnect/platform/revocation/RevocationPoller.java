package io.fitconnect.platform.revocation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Reads the feed from the start of the process to its end, on a thread of its own. */
public final class RevocationPoller implements SmartLifecycle, MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(RevocationPoller.class);
    private static final int JITTER_PARTS = 5;
    private static final int MOST_BATCHES = 1_000;

    private final RevocationFeed feed;
    private final Revocations revocations;
    private final RevocationSettings settings;
    private final Clock clock;
    private volatile Instant lastRead;
    private volatile boolean failing;
    private @Nullable String cursor;
    private @Nullable CountDownLatch end;

    public RevocationPoller(RevocationFeed feed, Revocations revocations, RevocationSettings settings, Clock clock) {
        this.feed = feed;
        this.revocations = revocations;
        this.settings = settings;
        this.clock = clock;
        this.lastRead = clock.instant();
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        TimeGauge.builder(
                        "fitconnect.revocations.age",
                        this,
                        TimeUnit.MILLISECONDS,
                        poller -> poller.age().toMillis())
                .description("Time since revocations were last read; a revoked token may pass for so long")
                .register(meters);
        Gauge.builder("fitconnect.revocations.size", revocations, Revocations::size)
                .description("Revocations kept")
                .register(meters);
    }

    @Override
    public synchronized void start() {
        CountDownLatch ended = new CountDownLatch(1);
        Thread thread = new Thread(() -> pollUntil(ended), "revocations");
        thread.setDaemon(true);
        thread.start();
        end = ended;
    }

    @Override
    public synchronized void stop() {
        if (end != null) {
            end.countDown();
            end = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return end != null;
    }

    /** Reads what is new; keeps the last state when that fails. */
    void poll() {
        try {
            readToTheEnd();
            revocations.dropExpired();
            lastRead = clock.instant();
            if (failing) {
                LOG.info("Revocations are read again");
            }
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warn("Revocations cannot be read, the last state counts: {}", e.toString());
            }
            failing = true;
        }
    }

    Duration age() {
        return Duration.between(lastRead, clock.instant());
    }

    private void readToTheEnd() {
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            RevocationBatch read = feed.read(cursor, settings.batch());
            revocations.add(read.revocations());
            cursor = read.next() == null ? cursor : read.next();
            if (read.revocations().size() < settings.batch()) {
                return;
            }
        }
    }

    private void pollUntil(CountDownLatch ended) {
        try {
            do {
                poll();
            } while (!ended.await(nextDelayMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long nextDelayMillis() {
        long mean = settings.pollInterval().toMillis();
        long spread = mean / JITTER_PARTS;
        return mean - spread + ThreadLocalRandom.current().nextLong(2 * spread + 1);
    }
}
