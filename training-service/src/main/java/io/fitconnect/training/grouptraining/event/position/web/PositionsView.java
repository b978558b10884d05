package io.fitconnect.training.grouptraining.event.position.web;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.event.position.LivePosition;
import io.fitconnect.training.grouptraining.event.position.ViewLivePositions;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where athletes are during an event. */
@Schema(name = "LivePositions")
record PositionsView(
        @Schema(description = "UTC; when they were read") Instant asOf,

        @Schema(description = "Whether others see where the caller is")
        boolean shared,

        List<PositionView> items) {

    static PositionsView of(ViewLivePositions.SeenPositions seen, Map<AthleteId, String> names) {
        return new PositionsView(
                seen.asOf(),
                seen.isShared(),
                seen.list().stream()
                        .map(position -> PositionView.of(position, names.get(position.athlete())))
                        .toList());
    }

    /** The last position of one. */
    @Schema(name = "LivePosition")
    record PositionView(
            UUID athleteId,

            @Schema(description = "Absent where the caller may not see the athlete's profile") @Nullable
            String name,

            @Schema(description = "WGS 84, degrees") double latitude,
            @Schema(description = "WGS 84, degrees") double longitude,
            @Schema(description = "UTC") Instant seenAt) {

        static PositionView of(LivePosition position, @Nullable String name) {
            return new PositionView(
                    position.athlete().value(),
                    name,
                    position.place().latitude(),
                    position.place().longitude(),
                    position.seenAt());
        }
    }
}
