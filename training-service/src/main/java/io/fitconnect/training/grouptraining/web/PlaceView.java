package io.fitconnect.training.grouptraining.web;

import io.fitconnect.platform.geo.Position;
import io.fitconnect.training.grouptraining.MeetingPlace;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where people meet. */
@Schema(name = "MeetingPlace")
record PlaceView(
        @Schema(example = "Tiergarten, Siegessäule") String name,

        @Schema(description = "WGS 84, degrees; absent when the place is said in words alone", example = "52.5145")
        @Nullable
        Double latitude,

        @Schema(description = "WGS 84, degrees; absent when the place is said in words alone", example = "13.3501")
        @Nullable
        Double longitude) {

    static @Nullable PlaceView of(@Nullable MeetingPlace place) {
        if (place == null) {
            return null;
        }
        Position position = place.position();
        return new PlaceView(
                place.name(),
                position == null ? null : position.latitude(),
                position == null ? null : position.longitude());
    }
}
