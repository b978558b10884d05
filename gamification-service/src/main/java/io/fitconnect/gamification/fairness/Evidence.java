package io.fitconnect.gamification.fairness;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a recording is judged by. It holds no position and no time of day. Unknown is null or empty, never zero.
 *
 * @param fastest  the shortest time over each of the usual distances
 * @param launches see {@link TimedLine#launches}
 */
public record Evidence(
        boolean indoor,
        double movingSeconds,
        @Nullable Double distanceMeters,
        @Nullable Double ascentMeters,
        @Nullable Double descentMeters,
        @Nullable Integer averageHeartRate,
        @Nullable Bins speeds,
        @Nullable Bins heartRates,
        List<Stretch> fastest,
        int launches) {

    public Evidence {
        fastest = List.copyOf(fastest);
    }

    /** Whether it was recorded with a clock: a route that was drawn has none, and proves nothing. */
    public boolean hasClock() {
        return movingSeconds > 0;
    }

    /** The distance per moving second; 0 when unknown. */
    double averageSpeed() {
        return distanceMeters == null || movingSeconds <= 0 ? 0 : distanceMeters / movingSeconds;
    }
}
