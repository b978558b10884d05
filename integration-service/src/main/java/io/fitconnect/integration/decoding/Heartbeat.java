package io.fitconnect.integration.decoding;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Renews the claims under way every third of their lease, so that a worker that waits for memory or a slow store is not taken for
 * dead. It beats in a thread of its own, which waits for nothing but SQL.
 */
final class Heartbeat {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final ImportQueue queue;
    private final Duration lease;
    private final Clock clock;
    private final Set<ClaimedImport> underWay = ConcurrentHashMap.newKeySet();
    private final Pause pause;
    private final Thread thread = new Thread(this::run, "decoding-heartbeat");

    Heartbeat(ImportQueue queue, Duration lease, Clock clock) {
        this.queue = queue;
        this.lease = lease;
        this.pause = new Pause(lease.dividedBy(3));
        this.clock = clock;
    }

    void start() {
        thread.start();
    }

    void begin(ClaimedImport claimed) {
        underWay.add(claimed);
    }

    void end(ClaimedImport claimed) {
        underWay.remove(claimed);
    }

    void stop() {
        pause.end();
    }

    private void run() {
        pause.take();
        while (!pause.isOver()) {
            beat();
            pause.take();
        }
    }

    private void beat() {
        try {
            if (!underWay.isEmpty()) {
                queue.renew(Set.copyOf(underWay), clock.instant().plus(lease));
            }
        } catch (RuntimeException e) {
            LOG.warn("Claims could not be renewed: {}", e.toString());
        }
    }
}
