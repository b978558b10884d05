package io.fitconnect.recording;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Sums, averages and peaks of a session or a lap. Null means that the file does not say; zero means that it says zero.
 *
 * @param elapsed from start to end, pauses included
 * @param moving timer time: elapsed without pauses
 * @param distanceMeters along the ground
 * @param ascentMeters sum of all climbing
 * @param descentMeters sum of all descending, positive
 * @param energyKilocalories as the device estimated it, never computed here
 * @param averageCadenceRpm revolutions or strides (two steps) per minute; in swimming strokes per minute
 */
public record Totals(
        @Nullable Duration elapsed,
        @Nullable Duration moving,
        @Nullable Double distanceMeters,
        @Nullable Double ascentMeters,
        @Nullable Double descentMeters,
        @Nullable Integer energyKilocalories,
        @Nullable Integer averageHeartRateBpm,
        @Nullable Integer maxHeartRateBpm,
        @Nullable Integer averagePowerWatts,
        @Nullable Integer maxPowerWatts,
        @Nullable Double averageCadenceRpm,
        @Nullable Double averageSpeedMetersPerSecond,
        @Nullable Double maxSpeedMetersPerSecond) {

    /** Nothing known yet. */
    public static TotalsBuilder builder() {
        return new TotalsBuilder();
    }

    /** These totals; whatever is absent here is taken from the others. */
    public Totals orElse(Totals other) {
        return new Totals(
                first(elapsed, other.elapsed),
                first(moving, other.moving),
                first(distanceMeters, other.distanceMeters),
                first(ascentMeters, other.ascentMeters),
                first(descentMeters, other.descentMeters),
                first(energyKilocalories, other.energyKilocalories),
                first(averageHeartRateBpm, other.averageHeartRateBpm),
                first(maxHeartRateBpm, other.maxHeartRateBpm),
                first(averagePowerWatts, other.averagePowerWatts),
                first(maxPowerWatts, other.maxPowerWatts),
                first(averageCadenceRpm, other.averageCadenceRpm),
                first(averageSpeedMetersPerSecond, other.averageSpeedMetersPerSecond),
                first(maxSpeedMetersPerSecond, other.maxSpeedMetersPerSecond));
    }

    /** Only how long and how far: what no training can do without. */
    public Totals timeAndDistance() {
        return builder()
                .elapsed(elapsed)
                .moving(moving)
                .distanceMeters(distanceMeters)
                .build();
    }

    private static <T> @Nullable T first(@Nullable T mine, @Nullable T other) {
        return mine == null ? other : mine;
    }
}
