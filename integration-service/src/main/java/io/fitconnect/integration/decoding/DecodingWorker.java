package io.fitconnect.integration.decoding;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that claims imports when a commit wakes it, and at the poll interval for what others left behind. A suspect,
 * whose last claim was never given back, is decoded alone: if it takes the process down, no neighbour is blamed.
 */
public class DecodingWorker {

    private static final Logger LOG = LoggerFactory.getLogger(DecodingWorker.class);
    private static final Duration GRACE = Duration.ofSeconds(15);

    private final ImportQueue queue;
    private final DecodeOrPostpone decoding;
    private final DecodingPool pool;
    private final Heartbeat heartbeat;
    private final Pause pause;
    private final DecodingSettings settings;
    private final Clock clock;
    private final Semaphore wakeUp = new Semaphore(0);
    private final Thread claiming = new Thread(this::claim, "decoding-claims");
    private long suspectsSeenNanos = System.nanoTime();

    /**
     * Makes a worker that has not begun.
     *
     * @param decode      throws when a store does not answer, or through a fault of ours
     * @param postpone    gives a claim back
     * @param settleFault follows a fault
     */
    DecodingWorker(
            ImportQueue queue,
            Consumer<ClaimedImport> decode,
            Consumer<ClaimedImport> postpone,
            BiConsumer<ClaimedImport, Throwable> settleFault,
            DecodingSettings settings,
            Clock clock) {
        this.queue = queue;
        this.pause = new Pause(settings.retryDelay());
        this.decoding = new DecodeOrPostpone(decode, postpone, settleFault, pause);
        this.pool = new DecodingPool(settings.effectiveParallelism());
        this.heartbeat = new Heartbeat(queue, settings.lease(), clock);
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes the worker look at the queue at once. */
    public void wake() {
        if (wakeUp.availablePermits() == 0) {
            wakeUp.release();
        }
    }

    /** Begins to claim; a worker begins once. */
    public void start() {
        heartbeat.start();
        claiming.start();
    }

    /** Claims no more, and lets what is under way end; what does not end in time another worker claims later. */
    public void stop() {
        pause.end();
        wake();
        try {
            claiming.join(GRACE.toMillis());
            pool.stop(GRACE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            heartbeat.stop();
        }
    }

    private void claim() {
        while (!pause.isOver()) {
            try {
                wakeUp.drainPermits();
                if (!claimRound()) {
                    await();
                }
                if (decoding.hasFailed()) {
                    pause.take();
                }
            } catch (RuntimeException e) {
                LOG.warn("Claiming failed and will be tried again: {}", e.toString());
                pause.take();
            }
        }
    }

    /** Suspects come when nothing else waits, and now and then in between. */
    private boolean claimRound() {
        boolean fresh = claimFresh();
        boolean suspectsWaitLong =
                System.nanoTime() - suspectsSeenNanos > settings.lease().toNanos();
        boolean suspect = (!fresh || suspectsWaitLong) && claimSuspect();
        return fresh || suspect;
    }

    private boolean claimFresh() {
        int free = pool.takeFree();
        List<ClaimedImport> claimed = List.of();
        try {
            Instant now = clock.instant();
            claimed = queue.claimFresh(free, pool.roomForLarge(), now, now.plus(settings.lease()));
        } finally {
            pool.giveBack(free - claimed.size());
        }
        claimed.forEach(heartbeat::begin);
        claimed.forEach(one -> pool.run(() -> decode(one), one.isLarge()));
        return !claimed.isEmpty();
    }

    private boolean claimSuspect() {
        suspectsSeenNanos = System.nanoTime();
        Instant now = clock.instant();
        Optional<ClaimedImport> suspect = queue.claimSuspect(now, now.plus(settings.lease()));
        suspect.ifPresent(alone -> {
            heartbeat.begin(alone);
            pool.runAlone(() -> decode(alone), pool.takeAll());
        });
        return suspect.isPresent();
    }

    private void decode(ClaimedImport claimed) {
        try {
            decoding.decode(claimed);
        } finally {
            heartbeat.end(claimed);
        }
    }

    private void await() {
        try {
            if (wakeUp.tryAcquire(settings.pollInterval().toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.trace("Woken by a commit");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
