package io.fitconnect.integration.connector;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What is left of one vendor's limits. They hold for the application, so the vendor's own count, which each answer carries, tells an
 * instance also what the others have used.
 */
public final class RateBudget {

    private static final int MOST_DOUBLINGS = 10;

    private final Duration firstBackOff;
    private final Duration longestBackOff;
    private final Clock clock;
    private List<RateWindow> windows = List.of();
    private Instant closedUntil = Instant.EPOCH;
    private int refusals;

    public RateBudget(ConnectorSettings settings, Clock clock) {
        this.firstBackOff = settings.firstBackOff();
        this.longestBackOff = settings.longestBackOff();
        this.clock = clock;
    }

    /** Notes how the vendor counts; an empty list changes nothing. */
    public synchronized void note(List<RateWindow> stated) {
        if (!stated.isEmpty()) {
            windows = List.copyOf(stated);
        }
    }

    /** A call was answered. */
    public synchronized void accepted() {
        refusals = 0;
    }

    /**
     * A call was refused by a limit (429).
     *
     * @param retryAfter as the vendor asks; else the end of the windows that are used up, else a growing back-off
     * @return how long no call is made
     */
    public synchronized Duration refused(Optional<Duration> retryAfter) {
        Instant now = clock.instant();
        refusals++;
        Duration pause = retryAfter
                .or(() -> windows.stream()
                        .filter(window -> window.isUsedUp(1, now))
                        .map(window -> Duration.between(now, window.resetAt()))
                        .max(Duration::compareTo))
                .orElseGet(this::backOff);
        Instant until = now.plus(pause);
        closedUntil = until.isAfter(closedUntil) ? until : closedUntil;
        return Duration.between(now, closedUntil);
    }

    /** How long a call for this purpose waits; empty when it may be made. */
    public synchronized Optional<Duration> findPause(CallPurpose purpose) {
        Instant now = clock.instant();
        Instant until = windows.stream()
                .filter(window -> window.isUsedUp(purpose.share(), now))
                .map(RateWindow::resetAt)
                .reduce(closedUntil, (one, other) -> one.isAfter(other) ? one : other);
        return until.isAfter(now) ? Optional.of(Duration.between(now, until)) : Optional.empty();
    }

    private Duration backOff() {
        Duration doubled = firstBackOff.multipliedBy(1L << Math.min(refusals - 1, MOST_DOUBLINGS));
        long most = Math.min(doubled.toMillis(), longestBackOff.toMillis());
        return Duration.ofMillis(most / 2 + ThreadLocalRandom.current().nextLong(most / 2 + 1));
    }
}
