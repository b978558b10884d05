package io.fitconnect.training.grouptraining.series.persistence;

import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.json.WireName;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.sport.Sports;
import io.fitconnect.training.grouptraining.GroupTrainingDetails;
import io.fitconnect.training.grouptraining.Level;
import io.fitconnect.training.grouptraining.MeetingPlace;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What each occurrence takes over, as it is kept. A word that a newer version has written is read as the strictest that is known. */
record SeriesDetails(
        @Nullable String name,
        @Nullable String description,
        String sport,
        @Nullable String level,
        Instant start,
        String zone,
        int durationSeconds,
        @Nullable String placeName,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Integer capacity,
        String visibility,
        @Nullable UUID club) {

    static SeriesDetails of(GroupTrainingDetails details) {
        MeetingPlace place = details.place();
        Position position = place == null ? null : place.position();
        return new SeriesDetails(
                details.name(),
                details.description(),
                details.sport().key(),
                details.level() == null ? null : details.level().wireName(),
                details.start(),
                details.zone().getId(),
                details.durationSeconds(),
                place == null ? null : place.name(),
                position == null ? null : position.latitude(),
                position == null ? null : position.longitude(),
                details.capacity(),
                details.visibility().wireName(),
                details.club());
    }

    GroupTrainingDetails toDetails() {
        return new GroupTrainingDetails(
                name,
                description,
                Sports.find(sport).orElseGet(Sports::other),
                level == null ? null : WireName.find(Level.class, level).orElse(null),
                start,
                ZoneId.of(zone),
                durationSeconds,
                placeName == null ? null : new MeetingPlace(placeName, position()),
                capacity,
                Visibility.find(visibility).orElse(Visibility.ONLY_ME),
                club);
    }

    private @Nullable Position position() {
        return latitude == null || longitude == null ? null : new Position(latitude, longitude);
    }
}
