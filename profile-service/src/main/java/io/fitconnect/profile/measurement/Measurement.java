package io.fitconnect.profile.measurement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was measured on a day; what was not is null.
 *
 * @param heartRateVariabilityMillis root mean square of successive differences (RMSSD)
 */
public record Measurement(
        LocalDate day,
        @Nullable Double weightKilograms,
        @Nullable Integer restingHeartRateBpm,
        @Nullable Double heartRateVariabilityMillis,
        @Nullable Double bodyFatPercent,
        @Nullable Integer sleepMinutes) {

    static Measurement weight(LocalDate day, double kilograms) {
        return new Measurement(day, kilograms, null, null, null, null);
    }

    Measurement withWeight(@Nullable Double kilograms) {
        return new Measurement(
                day, kilograms, restingHeartRateBpm, heartRateVariabilityMillis, bodyFatPercent, sleepMinutes);
    }

    /** Whether anything but the weight was measured. */
    boolean isMoreThanWeight() {
        return Stream.of(restingHeartRateBpm, heartRateVariabilityMillis, bodyFatPercent, sleepMinutes)
                .anyMatch(Objects::nonNull);
    }

    /** Says nothing, so that nothing gets into a log. */
    @Override
    public String toString() {
        return "Measurement[not shown]";
    }
}
