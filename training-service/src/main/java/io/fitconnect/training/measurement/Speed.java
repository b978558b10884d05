package io.fitconnect.training.measurement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Average and greatest speed as the device saw it, each 0 to 100 metres per second. */
@Embeddable
public record Speed(
        @Column(name = "average_speed_meters_per_second") @Nullable
        Double averageMetersPerSecond,

        @Column(name = "max_speed_meters_per_second") @Nullable
        Double maxMetersPerSecond) {

    private static final Limits LIMITS = new Limits(0, 100, "metres per second");

    public Speed {
        LIMITS.require("averageSpeedMetersPerSecond", averageMetersPerSecond);
        LIMITS.require("maxSpeedMetersPerSecond", maxMetersPerSecond);
    }

    public static @Nullable Speed recorded(@Nullable Double average, @Nullable Double max) {
        Double plausibleAverage = LIMITS.plausible(average);
        Double plausibleMax = LIMITS.plausible(max);
        return plausibleAverage == null && plausibleMax == null ? null : new Speed(plausibleAverage, plausibleMax);
    }
}
