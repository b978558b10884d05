package io.fitconnect.training.measurement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Average and greatest power, each 0 to 5,000 watts. */
@Embeddable
public record Power(
        @Column(name = "average_power_watts") @Nullable Integer averageWatts,
        @Column(name = "max_power_watts") @Nullable Integer maxWatts) {

    private static final Limits LIMITS = new Limits(0, 5_000, "watts");

    public Power {
        LIMITS.require("averagePowerWatts", averageWatts);
        LIMITS.require("maxPowerWatts", maxWatts);
    }

    public static @Nullable Power recorded(@Nullable Double averageWatts, @Nullable Double maxWatts) {
        Integer average = LIMITS.plausibleWhole(averageWatts);
        Integer max = LIMITS.plausibleWhole(maxWatts);
        return average == null && max == null ? null : new Power(average, max);
    }
}
