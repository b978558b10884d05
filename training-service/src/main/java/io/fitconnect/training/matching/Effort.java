package io.fitconnect.training.matching;

import io.fitconnect.platform.sport.SportFamily;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one recording says of an effort, as far as another device can say it too.
 *
 * @param elapsedSeconds with pauses; 0 for a recording without a clock, which is like no other
 * @param movingSeconds  without pauses; null when unknown
 * @param distanceMeters null when unknown; 0 counts as unknown
 * @param way            empty without positions
 */
public record Effort(
        SportFamily family,
        Instant start,
        int elapsedSeconds,
        @Nullable Integer movingSeconds,
        @Nullable Double distanceMeters,
        Optional<Way> way) {

    /** Two devices are started within so many seconds of each other, and before the other one stops: short repetitions are efforts of their own. */
    static final int START_SECONDS = 120;

    static final double LEAST_OVERLAP = 0.80;
    static final double DURATION_TOLERANCE = 0.15;
    static final double DISTANCE_TOLERANCE = 0.10;

    /** Tells whether both are recordings of the same effort; the same whichever is asked. */
    public boolean isSameAs(Effort other) {
        return elapsedSeconds > 0
                && other.elapsedSeconds > 0
                && family == other.family
                && isAtTheTimeOf(other)
                && lastsAsLongAs(other)
                && reachesAsFarAs(other)
                && leadsAlong(other);
    }

    /**
     * How far from its own start one of the same effort may begin: of two whose overlap is a share s of the longer, the starts are less than
     * the shorter · (1 − s) / s apart.
     */
    public Duration reach() {
        double apart = elapsedSeconds * (1 - LEAST_OVERLAP) / LEAST_OVERLAP;
        return Duration.ofSeconds(Math.max(START_SECONDS, (long) Math.ceil(apart)));
    }

    /** Tells whether a moment belongs to both. */
    public boolean overlaps(Effort other) {
        return overlapMillis(other) > 0;
    }

    private boolean isAtTheTimeOf(Effort other) {
        long apart = Duration.between(start, other.start).abs().toMillis();
        long longer = 1_000L * Math.max(elapsedSeconds, other.elapsedSeconds);
        return (apart <= 1_000L * START_SECONDS && overlaps(other)) || overlapMillis(other) >= LEAST_OVERLAP * longer;
    }

    /** One device may have run on behind the finish: then the time in motion agrees. */
    private boolean lastsAsLongAs(Effort other) {
        return isNear(elapsedSeconds, other.elapsedSeconds, DURATION_TOLERANCE, false)
                || isNear(movingSeconds, other.movingSeconds, DURATION_TOLERANCE, false);
    }

    private boolean reachesAsFarAs(Effort other) {
        return isNear(distanceMeters, other.distanceMeters, DISTANCE_TOLERANCE, true);
    }

    private boolean leadsAlong(Effort other) {
        return way.isEmpty() || other.way.isEmpty() || way.get().isAlong(other.way.get());
    }

    private long overlapMillis(Effort other) {
        long from = Math.max(start.toEpochMilli(), other.start.toEpochMilli());
        long to = Math.min(endMillis(), other.endMillis());
        return to - from;
    }

    private long endMillis() {
        return start.toEpochMilli() + 1_000L * elapsedSeconds;
    }

    /** By a share of the greater, so that neither is the measure of the other; null and 0 are unknown. */
    private static boolean isNear(
            @Nullable Number one, @Nullable Number other, double tolerance, boolean isNearWhenUnknown) {
        double first = one == null ? 0 : one.doubleValue();
        double second = other == null ? 0 : other.doubleValue();
        if (first <= 0 || second <= 0) {
            return isNearWhenUnknown;
        }
        return Math.abs(first - second) <= tolerance * Math.max(first, second);
    }
}
