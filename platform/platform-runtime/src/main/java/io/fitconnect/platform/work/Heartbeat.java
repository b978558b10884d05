package io.fitconnect.platform.work;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Renews the leases under way every third of their length, in a thread that waits for SQL only. Past the time limit it
 * interrupts the worker and renews no more, so that work which hangs is claimed by another worker.
 */
final class Heartbeat {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
    private static final Duration TICK = Duration.ofMillis(250);

    private final WorkTable table;
    private final Clock clock;
    private final Map<UUID, Held> underWay = new ConcurrentHashMap<>();
    private final CountDownLatch stopped = new CountDownLatch(1);

    Heartbeat(WorkTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    void start() {
        new Thread(this::run, "work-heartbeat").start();
    }

    void stop() {
        stopped.countDown();
    }

    void begin(WorkLease<?> lease, WorkPolicy policy) {
        underWay.put(lease.token(), new Held(lease, policy, Thread.currentThread()));
    }

    /** Also takes back an interruption that came too late. */
    void end(WorkLease<?> lease) {
        Held held = underWay.remove(lease.token());
        if (held != null && held.end()) {
            LOG.warn("{} took longer than its time limit", lease.claim().work());
        }
    }

    private void run() {
        try {
            while (!stopped.await(TICK.toMillis(), TimeUnit.MILLISECONDS)) {
                beat();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void beat() {
        for (Held held : underWay.values()) {
            try {
                beat(held);
            } catch (RuntimeException e) {
                LOG.warn("A lease could not be renewed: {}", e.toString());
            }
        }
    }

    private void beat(Held held) {
        if (held.isOverTime()) {
            held.interrupt();
        } else if (held.isToBeRenewed()
                && !table.renew(
                        held.lease.claim(),
                        clock.instant().plus(held.policy.lease()).truncatedTo(ChronoUnit.MICROS))) {
            held.lease.markLost();
        }
    }

    private static final class Held {

        private final WorkLease<?> lease;
        private final WorkPolicy policy;
        private final Thread worker;
        private final long begunNanos = System.nanoTime();
        private long renewedNanos = begunNanos; // of the heartbeat's own thread
        private boolean interrupted;
        private boolean ended;

        Held(WorkLease<?> lease, WorkPolicy policy, Thread worker) {
            this.lease = lease;
            this.policy = policy;
            this.worker = worker;
        }

        boolean isOverTime() {
            return System.nanoTime() - begunNanos > policy.timeLimit().toNanos();
        }

        boolean isToBeRenewed() {
            boolean due = !lease.isSettling()
                    && System.nanoTime() - renewedNanos > policy.lease().toNanos() / 3;
            if (due) {
                renewedNanos = System.nanoTime();
            }
            return due && !lease.isSettled();
        }

        synchronized void interrupt() {
            if (!ended && !interrupted) {
                interrupted = true;
                lease.markLost();
                worker.interrupt();
            }
        }

        synchronized boolean end() {
            ended = true;
            if (interrupted && Thread.interrupted()) {
                LOG.debug("The interruption came after the work's last wait");
            }
            return interrupted;
        }
    }
}
