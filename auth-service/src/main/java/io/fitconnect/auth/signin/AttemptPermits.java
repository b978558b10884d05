package io.fitconnect.auth.signin;

import io.fitconnect.auth.throttle.TooManyAttempts;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Bounds how many attempts of a bucket are checked at once, so that failures can be counted after the check: what passes
 * beyond the free failures is at most the bucket's permits. Others wait in order of arrival. Lanes exist only while an
 * attempt is in them.
 */
final class AttemptPermits {

    private final ConcurrentMap<String, Lane> lanes = new ConcurrentHashMap<>();

    /**
     * Runs the check with a permit of the bucket.
     *
     * @param concurrent how many checks of the bucket run at once
     * @param queued     how many may wait behind them
     * @throws TooManyAttempts when the queue is full or the wait is over
     */
    <T> T run(String bucket, int concurrent, int queued, Duration wait, Supplier<T> check) {
        Lane lane = enter(bucket, concurrent, queued, wait);
        try {
            lane.acquire(wait);
            try {
                return check.get();
            } finally {
                lane.permits.release();
            }
        } finally {
            leave(bucket);
        }
    }

    boolean isEmpty() {
        return lanes.isEmpty();
    }

    private Lane enter(String bucket, int concurrent, int queued, Duration wait) {
        return lanes.compute(bucket, (name, present) -> {
            Lane lane = present == null ? new Lane(concurrent) : present;
            if (lane.attempts >= concurrent + queued) {
                throw new TooManyAttempts(wait);
            }
            lane.attempts++;
            return lane;
        });
    }

    private void leave(String bucket) {
        lanes.computeIfPresent(bucket, (name, lane) -> --lane.attempts == 0 ? null : lane);
    }

    /** Its count is guarded by the map's lock of its bucket. */
    private static final class Lane {

        private final Semaphore permits;
        private int attempts;

        Lane(int concurrent) {
            permits = new Semaphore(concurrent, true);
        }

        void acquire(Duration wait) {
            boolean acquired = false;
            try {
                acquired = permits.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (!acquired) {
                throw new TooManyAttempts(wait);
            }
        }
    }
}
