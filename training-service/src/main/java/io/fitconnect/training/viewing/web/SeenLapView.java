package io.fitconnect.training.viewing.web;

import io.fitconnect.training.diary.Lap;
import io.fitconnect.training.viewing.SeenPart;
import io.fitconnect.training.viewing.SeenTraining;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A lap as the viewer may see it. */
record SeenLapView(
        @Schema(description = "Place among the laps, from 0")
        int index,

        @Schema(description = "With pauses") double elapsedSeconds,

        @Nullable Double movingSeconds,
        @Nullable Double distanceMeters,
        @Nullable Double ascentMeters,

        @Schema(description = "To who may see the heart rate") @Nullable
        Integer averageHeartRateBpm,

        @Schema(description = "To who may see the heart rate") @Nullable
        Integer maxHeartRateBpm,

        @Schema(description = "To who may see the power") @Nullable
        Integer averagePowerWatts) {

    static SeenLapView of(Lap lap, SeenTraining seen) {
        boolean heartRate = seen.shows(SeenPart.HEART_RATE);
        return new SeenLapView(
                lap.index(),
                lap.elapsedSeconds(),
                lap.movingSeconds(),
                lap.distanceMeters(),
                lap.ascentMeters(),
                heartRate ? lap.averageHeartRateBpm() : null,
                heartRate ? lap.maxHeartRateBpm() : null,
                seen.shows(SeenPart.POWER) ? lap.averagePowerWatts() : null);
    }
}
