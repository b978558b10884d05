package io.fitconnect.integration.stream.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the answer looks; described here, written by {@link StreamColumns}. */
@Schema(name = "TrainingStreams")
record StreamsDocument(
        UUID trainingId,

        @Schema(allowableValues = {"low", "medium", "high", "full"})
        String resolution,

        @Schema(
                description =
                        "Moment to which the offsets in timeSeconds are added; absent when the file has no clock.")
        @Nullable
        Instant startTime,

        @Schema(description = "Samples in the recording.") int recordedSampleCount,

        @Schema(description = "Samples in each column of this answer.")
        int sampleCount,

        Columns streams) {

    /** Columns of equal length; the same index is the same moment; null where nothing was measured. */
    @Schema(name = "TrainingStreamColumns")
    record Columns(
            @Schema(description = "Seconds since startTime, negative before it") @Nullable
            List<@Nullable Double> timeSeconds,

            @Schema(description = "WGS 84") @Nullable List<@Nullable Double> latitudeDegrees,
            @Schema(description = "WGS 84") @Nullable List<@Nullable Double> longitudeDegrees,

            @Schema(description = "Along the ground since the start") @Nullable
            List<@Nullable Double> distanceMeters,

            @Schema(description = "Above sea level") @Nullable
            List<@Nullable Double> altitudeMeters,

            @Nullable List<@Nullable Double> speedMetersPerSecond,
            @Nullable List<@Nullable Integer> heartRateBpm,

            @Schema(description = "Revolutions, strides (two steps) or strokes per minute") @Nullable
            List<@Nullable Double> cadenceRpm,

            @Nullable List<@Nullable Integer> powerWatts,
            @Nullable List<@Nullable Double> temperatureCelsius) {}
}
