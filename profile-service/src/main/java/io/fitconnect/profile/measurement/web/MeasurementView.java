package io.fitconnect.profile.measurement.web;

import io.fitconnect.profile.measurement.Measurement;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was measured on a day. */
record MeasurementView(
        LocalDate day,

        @Schema(description = "Kilograms") @Nullable Double weightKilograms,

        @Schema(description = "Beats per minute") @Nullable Integer restingHeartRateBpm,

        @Schema(description = "Milliseconds, RMSSD") @Nullable
        Double heartRateVariabilityMillis,

        @Schema(description = "Per cent of the weight") @Nullable
        Double bodyFatPercent,

        @Schema(description = "Minutes asleep in the night that ended on the day") @Nullable
        Integer sleepMinutes) {

    static MeasurementView of(Measurement measurement) {
        return new MeasurementView(
                measurement.day(),
                measurement.weightKilograms(),
                measurement.restingHeartRateBpm(),
                measurement.heartRateVariabilityMillis(),
                measurement.bodyFatPercent(),
                measurement.sleepMinutes());
    }

    /** The days of a range. */
    record MeasuredDays(
            @Schema(description = "Days on which anything was measured, oldest first, at most 400")
            List<MeasurementView> items) {}
}
