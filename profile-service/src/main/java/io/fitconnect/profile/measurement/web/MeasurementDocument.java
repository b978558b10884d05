package io.fitconnect.profile.measurement.web;

import io.fitconnect.profile.athlete.Body;
import io.fitconnect.profile.athlete.Thresholds;
import io.fitconnect.profile.measurement.Measurement;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was measured on a day; what is absent was not, and nothing at all removes the day. */
record MeasurementDocument(
        @Schema(description = "Kilograms; the latest day's is the profile's", example = "64.5")
        @DecimalMin(value = "" + Body.MIN_WEIGHT_KILOGRAMS, message = "must be at least {value} kilograms")
        @DecimalMax(value = "" + Body.MAX_WEIGHT_KILOGRAMS, message = "must be at most {value} kilograms")
        @Nullable
        Double weightKilograms,

        @Schema(description = "Beats per minute", example = "48")
        @Min(value = Thresholds.MIN_RESTING_HEART_RATE_BPM, message = "must be at least {value} beats per minute")
        @Max(value = Thresholds.MAX_RESTING_HEART_RATE_BPM, message = "must be at most {value} beats per minute")
        @Nullable
        Integer restingHeartRateBpm,

        @Schema(description = "Milliseconds, RMSSD", example = "62")
        @DecimalMin(value = "1", message = "must be at least {value} ms")
        @DecimalMax(value = "500", message = "must be at most {value} ms")
        @Nullable
        Double heartRateVariabilityMillis,

        @Schema(description = "Per cent of the weight", example = "17.5")
        @DecimalMin(value = "2", message = "must be at least {value} per cent")
        @DecimalMax(value = "75", message = "must be at most {value} per cent")
        @Nullable
        Double bodyFatPercent,

        @Schema(description = "Minutes asleep in the night that ended on the day", example = "455")
        @Min(value = 0, message = "must not be negative")
        @Max(value = 1_440, message = "must be at most {value} minutes")
        @Nullable
        Integer sleepMinutes) {

    Measurement toMeasurement(LocalDate day) {
        return new Measurement(
                day, weightKilograms, restingHeartRateBpm, heartRateVariabilityMillis, bodyFatPercent, sleepMinutes);
    }

    /** Says nothing, so that nothing gets into a log. */
    @Override
    public String toString() {
        return "MeasurementDocument[not shown]";
    }
}
