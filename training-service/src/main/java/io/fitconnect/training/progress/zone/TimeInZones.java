package io.fitconnect.training.progress.zone;

import io.fitconnect.training.progress.figure.Histogram;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long a training was in which zone of one quantity.
 *
 * @param seconds one more than there are bounds
 */
public record TimeInZones(String model, List<Double> upperBounds, List<Double> seconds) {

    /** A heart rate is a whole number, so the bin of a bound belongs to the zone that it closes. */
    public static Optional<TimeInZones> ofHeartRate(@Nullable Histogram heartRate, @Nullable ZoneScale scale) {
        return of(heartRate, scale, 1);
    }

    /** Power and speed are continuous. */
    public static Optional<TimeInZones> of(@Nullable Histogram histogram, @Nullable ZoneScale scale) {
        return of(histogram, scale, 0);
    }

    private static Optional<TimeInZones> of(@Nullable Histogram histogram, @Nullable ZoneScale scale, double step) {
        return histogram == null || scale == null
                ? Optional.empty()
                : Optional.of(new TimeInZones(scale.model(), scale.upperBounds(), scale.secondsIn(histogram, step)));
    }
}
