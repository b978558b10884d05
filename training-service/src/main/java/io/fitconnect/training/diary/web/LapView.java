package io.fitconnect.training.diary.web;

import io.fitconnect.training.diary.Lap;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One lap as the device cut it. */
record LapView(
        @Schema(description = "Place among the laps, from 0", example = "0")
        int index,

        @Schema(description = "When the lap began, UTC") Instant startTime,

        @Schema(description = "With pauses, in seconds with fractions", example = "342.18")
        double elapsedSeconds,

        @Schema(description = "Without pauses, in seconds with fractions", example = "340.5") @Nullable
        Double movingSeconds,

        @Schema(description = "Metres", example = "1000") @Nullable
        Double distanceMeters,

        @Schema(description = "Metres", example = "12") @Nullable
        Double ascentMeters,

        @Schema(description = "Beats per minute", example = "168") @Nullable
        Integer averageHeartRateBpm,

        @Schema(description = "Beats per minute", example = "181") @Nullable
        Integer maxHeartRateBpm,

        @Schema(description = "Watts", example = "231") @Nullable
        Integer averagePowerWatts) {

    static LapView of(Lap lap) {
        return new LapView(
                lap.index(),
                lap.startTime(),
                lap.elapsedSeconds(),
                lap.movingSeconds(),
                lap.distanceMeters(),
                lap.ascentMeters(),
                lap.averageHeartRateBpm(),
                lap.maxHeartRateBpm(),
                lap.averagePowerWatts());
    }
}
