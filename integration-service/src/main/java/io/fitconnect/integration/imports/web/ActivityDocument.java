package io.fitconnect.integration.imports.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an activity looks as JSON; described here, read by the module recordings. */
@Schema(
        name = "PushedActivity",
        description = "An activity of a vendor without files. A member that is not listed refuses it")
record ActivityDocument(
        @Schema(description = "Key of the sport; other when absent", example = "running") @Nullable
        String sport,

        @Schema(description = "A finer kind", example = "trail") @Nullable
        String subSport,

        @Nullable String name,
        @Nullable String deviceName,

        @Schema(description = "When absent, as the kind of sport implies") @Nullable
        Boolean indoor,

        @Schema(
                description = "When it began; an offset other than Z is the athlete's",
                requiredMode = Schema.RequiredMode.REQUIRED)
        Instant startTime,

        @Schema(description = "The athlete's clock against UTC, -64800 to 64800; takes precedence over startTime")
        @Nullable
        Integer utcOffsetSeconds,

        @Schema(description = "From start to end with pauses; required unless timeSeconds tells it") @Nullable
        Double elapsedSeconds,

        @Schema(description = "Without pauses") @Nullable Double movingSeconds,

        @Nullable Double distanceMeters,
        @Nullable Double ascentMeters,
        @Nullable Double descentMeters,
        @Nullable Double energyKilocalories,
        @Nullable Double averageHeartRateBpm,
        @Nullable Double maxHeartRateBpm,
        @Nullable Double averagePowerWatts,
        @Nullable Double maxPowerWatts,

        @Schema(description = "Revolutions, strides (two steps) or strokes per minute") @Nullable
        Double averageCadenceRpm,

        @Nullable Double averageSpeedMetersPerSecond,
        @Nullable Double maxSpeedMetersPerSecond,

        @Schema(description = "In order, up to 10,000") @Nullable
        List<PushedLap> laps,

        @Nullable PushedStreams streams) {

    /** A lap. */
    @Schema(name = "PushedLap", description = "startTime and the totals of an activity")
    record PushedLap(
            @Nullable Instant startTime,
            @Nullable Double elapsedSeconds,
            @Nullable Double movingSeconds,
            @Nullable Double distanceMeters,
            @Nullable Double ascentMeters,
            @Nullable Double descentMeters,
            @Nullable Double energyKilocalories,
            @Nullable Double averageHeartRateBpm,
            @Nullable Double maxHeartRateBpm,
            @Nullable Double averagePowerWatts,
            @Nullable Double maxPowerWatts,
            @Nullable Double averageCadenceRpm,
            @Nullable Double averageSpeedMetersPerSecond,
            @Nullable Double maxSpeedMetersPerSecond) {}

    /** Samples. */
    @Schema(
            name = "PushedStreams",
            description =
                    "Columns of equal length, up to 500,000 values, null where there is none; timeSeconds is required")
    record PushedStreams(
            @Schema(description = "Seconds since startTime, ascending")
            List<Double> timeSeconds,

            @Nullable List<@Nullable Double> latitudeDegrees,
            @Nullable List<@Nullable Double> longitudeDegrees,
            @Nullable List<@Nullable Double> distanceMeters,
            @Nullable List<@Nullable Double> altitudeMeters,
            @Nullable List<@Nullable Double> speedMetersPerSecond,
            @Nullable List<@Nullable Double> heartRateBpm,
            @Nullable List<@Nullable Double> cadenceRpm,
            @Nullable List<@Nullable Double> powerWatts,
            @Nullable List<@Nullable Double> temperatureCelsius) {}
}
