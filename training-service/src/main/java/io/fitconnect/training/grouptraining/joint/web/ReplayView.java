package io.fitconnect.training.grouptraining.joint.web;

import io.fitconnect.training.grouptraining.joint.Replay;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tracks of those who came on one clock. */
@Schema(name = "GroupTrainingReplay")
record ReplayView(
        @Schema(description = "UTC; the first moment that any track shows. Absent without tracks") @Nullable
        Instant startTime,

        @Schema(description = "Of those who show the viewer map and time of day; each up to its first hidden stretch")
        List<LineView> tracks) {

    private static final double TENTHS = 10;

    static ReplayView of(Replay replay) {
        return new ReplayView(
                replay.start().orElse(null),
                replay.lines().stream().map(LineView::of).toList());
    }

    /** One athlete's way in columns of equal length. */
    @Schema(name = "ReplayTrack")
    record LineView(
            UUID athleteId,

            @Schema(description = "Since the start time, ascending")
            List<Double> seconds,

            @Schema(description = "WGS 84, degrees") List<Double> latitudes,
            @Schema(description = "WGS 84, degrees") List<Double> longitudes) {

        static LineView of(Replay.Line line) {
            return new LineView(
                    line.athlete().value(),
                    line.seconds().stream()
                            .map(second -> Math.round(second * TENTHS) / TENTHS)
                            .toList(),
                    line.latitudes(),
                    line.longitudes());
        }
    }
}
