package io.fitconnect.training.diary.messaging;

import io.fitconnect.training.diary.TimedTrack;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The timed track of an activity. */
record RecordedTrack(
        List<Double> seconds,
        @Nullable List<Double> distanceMeters,
        @Nullable List<Double> latitudes,
        @Nullable List<Double> longitudes,
        @Nullable List<Double> deviationMeters) {

    /** Returns null without positions: there is nothing to draw, and nothing to cut. */
    @Nullable
    TimedTrack toTrack() {
        return latitudes == null || longitudes == null
                ? null
                : new TimedTrack(seconds, distanceMeters, latitudes, longitudes, deviationMeters);
    }
}
