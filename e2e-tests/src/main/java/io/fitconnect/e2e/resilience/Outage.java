package io.fitconnect.e2e.resilience;

import io.fitconnect.e2e.platform.OwnPlatform;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * One death of a part.
 *
 * @param acknowledgedBefore imports that were acknowledged when it died
 * @param acknowledgedMeanwhile those acknowledged until it was ready again
 * @param down how long it was not there before its start began
 * @param ready how long it then took until it was ready
 */
record Outage(String part, int acknowledgedBefore, int acknowledgedMeanwhile, Duration down, Duration ready) {

    private static final Duration DOWN = Duration.ofSeconds(2);

    /** Kills the part while the load pushes, and starts it again on the same data. */
    static Outage of(String part, OwnPlatform platform, ClientLoad load) {
        var before = load.acknowledged();
        var killed = System.nanoTime();
        platform.kill(part);
        LockSupport.parkNanos(DOWN.toNanos());
        var started = System.nanoTime();
        platform.up(part);
        var ready = System.nanoTime();
        return new Outage(
                part,
                before,
                load.acknowledged() - before,
                Duration.ofNanos(started - killed),
                Duration.ofNanos(ready - started));
    }
}
