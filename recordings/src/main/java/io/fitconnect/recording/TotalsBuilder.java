package io.fitconnect.recording;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Collects {@link Totals} value by value; what is never set stays absent. */
public final class TotalsBuilder {

    private @Nullable Duration elapsed;
    private @Nullable Duration moving;
    private @Nullable Double distanceMeters;
    private @Nullable Double ascentMeters;
    private @Nullable Double descentMeters;
    private @Nullable Integer energyKilocalories;
    private @Nullable Integer averageHeartRateBpm;
    private @Nullable Integer maxHeartRateBpm;
    private @Nullable Integer averagePowerWatts;
    private @Nullable Integer maxPowerWatts;
    private @Nullable Double averageCadenceRpm;
    private @Nullable Double averageSpeedMetersPerSecond;
    private @Nullable Double maxSpeedMetersPerSecond;

    TotalsBuilder() {}

    public TotalsBuilder elapsed(@Nullable Duration value) {
        elapsed = value;
        return this;
    }

    public TotalsBuilder moving(@Nullable Duration value) {
        moving = value;
        return this;
    }

    public TotalsBuilder distanceMeters(@Nullable Double value) {
        distanceMeters = value;
        return this;
    }

    public TotalsBuilder ascentMeters(@Nullable Double value) {
        ascentMeters = value;
        return this;
    }

    public TotalsBuilder descentMeters(@Nullable Double value) {
        descentMeters = value;
        return this;
    }

    public TotalsBuilder energyKilocalories(@Nullable Integer value) {
        energyKilocalories = value;
        return this;
    }

    public TotalsBuilder heartRateBpm(@Nullable Integer average, @Nullable Integer max) {
        averageHeartRateBpm = average;
        maxHeartRateBpm = max;
        return this;
    }

    public TotalsBuilder powerWatts(@Nullable Integer average, @Nullable Integer max) {
        averagePowerWatts = average;
        maxPowerWatts = max;
        return this;
    }

    public TotalsBuilder averageCadenceRpm(@Nullable Double value) {
        averageCadenceRpm = value;
        return this;
    }

    public TotalsBuilder speedMetersPerSecond(@Nullable Double average, @Nullable Double max) {
        averageSpeedMetersPerSecond = average;
        maxSpeedMetersPerSecond = max;
        return this;
    }

    public Totals build() {
        return new Totals(
                elapsed,
                moving,
                distanceMeters,
                ascentMeters,
                descentMeters,
                energyKilocalories,
                averageHeartRateBpm,
                maxHeartRateBpm,
                averagePowerWatts,
                maxPowerWatts,
                averageCadenceRpm,
                averageSpeedMetersPerSecond,
                maxSpeedMetersPerSecond);
    }
}
