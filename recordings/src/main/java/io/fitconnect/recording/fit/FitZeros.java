package io.fitconnect.recording.fit;

import io.fitconnect.recording.Totals;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What devices mean by the totals that they write. */
final class FitZeros {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private FitZeros() {}

    /**
     * What a message states, also without an energy of zero where it states more than a minute of heart beats or power itself: a device
     * that knows no more than its records computes no energy, and means its zero.
     */
    static Totals stated(Totals totals) {
        Duration longest = longest(totals);
        boolean measured = isMeasured(totals.averageHeartRateBpm(), totals.maxHeartRateBpm())
                || isMeasured(totals.averagePowerWatts(), totals.maxPowerWatts());
        boolean burns = measured && longest != null && longest.compareTo(A_MINUTE) > 0;
        return of(totals, burns ? positive(totals.energyKilocalories()) : totals.energyKilocalories());
    }

    /** The totals without the zeros that stand for "not measured": averages of silent sensors. */
    static Totals of(Totals totals) {
        return of(totals, totals.energyKilocalories());
    }

    private static Totals of(Totals totals, @Nullable Integer energyKilocalories) {
        boolean power = isMeasured(totals.averagePowerWatts(), totals.maxPowerWatts());
        boolean speed = isMeasured(totals.averageSpeedMetersPerSecond(), totals.maxSpeedMetersPerSecond());
        return Totals.builder()
                .elapsed(totals.elapsed())
                .moving(totals.moving())
                .distanceMeters(totals.distanceMeters())
                .ascentMeters(totals.ascentMeters())
                .descentMeters(totals.descentMeters())
                .energyKilocalories(energyKilocalories)
                .heartRateBpm(positive(totals.averageHeartRateBpm()), positive(totals.maxHeartRateBpm()))
                .powerWatts(power ? totals.averagePowerWatts() : null, power ? totals.maxPowerWatts() : null)
                .averageCadenceRpm(positive(totals.averageCadenceRpm()))
                .speedMetersPerSecond(
                        speed ? totals.averageSpeedMetersPerSecond() : null,
                        speed ? totals.maxSpeedMetersPerSecond() : null)
                .build();
    }

    /** The longer of the two durations, null when there is none. */
    static @Nullable Duration longest(Totals totals) {
        Duration elapsed = totals.elapsed();
        Duration moving = totals.moving();
        if (elapsed == null || moving == null) {
            return elapsed == null ? moving : elapsed;
        }
        return elapsed.compareTo(moving) < 0 ? moving : elapsed;
    }

    private static boolean isMeasured(@Nullable Number average, @Nullable Number max) {
        return positive(average) != null || positive(max) != null;
    }

    private static <T extends Number> @Nullable T positive(@Nullable T value) {
        return value == null || value.doubleValue() <= 0 ? null : value;
    }
}
