package io.fitconnect.training.diary.web;

import io.fitconnect.training.measurement.Climb;
import io.fitconnect.training.measurement.Figures;
import io.fitconnect.training.measurement.HeartRate;
import io.fitconnect.training.measurement.Power;
import io.fitconnect.training.measurement.Speed;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was measured, as members of the training; what is unknown is absent. */
record FiguresView(
        @Schema(
                description = "From start to end with pauses, in seconds; 0 for a recording without a clock",
                example = "3883")
        int elapsedSeconds,

        @Schema(description = "Without pauses, in seconds", example = "3773") @Nullable
        Integer movingSeconds,

        @Schema(description = "Distance in metres", example = "10248.7") @Nullable
        Double distanceMeters,

        @Schema(description = "Sum of all climbs in metres", example = "64") @Nullable
        Double ascentMeters,

        @Schema(description = "Sum of all descents in metres", example = "61") @Nullable
        Double descentMeters,

        @Schema(description = "Beats per minute", example = "170") @Nullable
        Integer averageHeartRateBpm,

        @Schema(description = "Beats per minute", example = "190") @Nullable
        Integer maxHeartRateBpm,

        @Schema(description = "Watts", example = "212") @Nullable
        Integer averagePowerWatts,

        @Schema(description = "Watts", example = "540") @Nullable
        Integer maxPowerWatts,

        @Schema(description = "As the device saw it, in metres per second", example = "2.72") @Nullable
        Double averageSpeedMetersPerSecond,

        @Schema(description = "As the device saw it, in metres per second", example = "4.1") @Nullable
        Double maxSpeedMetersPerSecond,

        @Schema(description = "Revolutions, strokes or strides (two steps) per minute", example = "86") @Nullable
        Integer averageCadenceRpm,

        @Schema(description = "Energy in kilocalories", example = "708") @Nullable
        Integer energyKilocalories) {

    static FiguresView of(Figures figures) {
        Climb climb = figures.climb();
        HeartRate heartRate = figures.heartRate();
        Power power = figures.power();
        Speed speed = figures.speed();
        return new FiguresView(
                figures.time().elapsedSeconds(),
                figures.time().movingSeconds(),
                figures.distance() == null ? null : figures.distance().meters(),
                climb == null ? null : climb.ascentMeters(),
                climb == null ? null : climb.descentMeters(),
                heartRate == null ? null : heartRate.averageBpm(),
                heartRate == null ? null : heartRate.maxBpm(),
                power == null ? null : power.averageWatts(),
                power == null ? null : power.maxWatts(),
                speed == null ? null : speed.averageMetersPerSecond(),
                speed == null ? null : speed.maxMetersPerSecond(),
                figures.averageCadenceRpm(),
                figures.energyKilocalories());
    }
}
