package io.fitconnect.training.grouptraining.web;

import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.training.grouptraining.GroupTrainingDetails;
import io.fitconnect.training.grouptraining.MeetingPlace;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where people meet, as an organiser says it. */
@Schema(name = "NewMeetingPlace")
record PlaceDocument(
        @Schema(
                description = "One line",
                example = "Tiergarten, Siegessäule",
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = GroupTrainingDetails.MAX_PLACE_LENGTH)
        @Nullable
        String name,

        @Schema(
                description = "WGS 84, degrees; with longitude or absent",
                example = "52.5145",
                minimum = "-90",
                maximum = "90")
        @Nullable
        Double latitude,

        @Schema(description = "WGS 84, degrees", example = "13.3501", minimum = "-180", maximum = "180") @Nullable
        Double longitude) {

    private static final double MAX_LATITUDE = 90;
    private static final double MAX_LONGITUDE = 180;

    static @Nullable PlaceDocument of(@Nullable MeetingPlace place) {
        if (place == null) {
            return null;
        }
        Position position = place.position();
        return new PlaceDocument(
                place.name(),
                position == null ? null : position.latitude(),
                position == null ? null : position.longitude());
    }

    MeetingPlace toPlace() {
        if (name == null) {
            throw InvalidValue.refuse("place.name", "is required");
        }
        return new MeetingPlace(GroupTrainingDetails.PLACE.require("place.name", name), position());
    }

    private @Nullable Position position() {
        if (latitude == null && longitude == null) {
            return null;
        }
        if (latitude == null || longitude == null) {
            throw InvalidValue.refuse("place", "has latitude and longitude, or neither");
        }
        requireWithin("place.latitude", latitude, MAX_LATITUDE);
        requireWithin("place.longitude", longitude, MAX_LONGITUDE);
        return new Position(latitude, longitude);
    }

    private static void requireWithin(String member, double degrees, double most) {
        if (Math.abs(degrees) > most) {
            throw InvalidValue.refuse(member, "must be %.0f to %.0f degrees".formatted(-most, most));
        }
    }
}
