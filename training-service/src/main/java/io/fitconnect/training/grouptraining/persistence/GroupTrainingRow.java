package io.fitconnect.training.grouptraining.persistence;

import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.json.WireName;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.sport.Sports;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingDetails;
import io.fitconnect.training.grouptraining.GroupTrainingStatus;
import io.fitconnect.training.grouptraining.Level;
import io.fitconnect.training.grouptraining.MeetingPlace;
import io.fitconnect.training.grouptraining.Occurrence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row of {@code group_training}. A word that a newer version has written is read as the strictest that is known. */
final class GroupTrainingRow {

    private GroupTrainingRow() {}

    static GroupTraining read(ResultSet row) throws SQLException {
        UUID organiser = row.getObject("organiser_id", UUID.class);
        UUID series = row.getObject("series_id", UUID.class);
        return new GroupTraining(
                row.getObject("id", UUID.class),
                organiser == null ? null : new AthleteId(organiser),
                athletes(row.getString("co_organisers")),
                series == null ? null : new Occurrence(series, row.getObject("occurrence", LocalDateTime.class)),
                row.getLong("version"),
                WireName.find(GroupTrainingStatus.class, row.getString("status"))
                        .orElse(GroupTrainingStatus.CANCELLED),
                row.getString("cancel_reason"),
                row.getBoolean("hidden_by_moderators"),
                details(row));
    }

    private static GroupTrainingDetails details(ResultSet row) throws SQLException {
        String level = row.getString("level");
        return new GroupTrainingDetails(
                row.getString("name"),
                row.getString("description"),
                sport(row.getString("sport")),
                level == null ? null : WireName.find(Level.class, level).orElse(null),
                row.getObject("start_time", OffsetDateTime.class).toInstant(),
                ZoneId.of(row.getString("time_zone")),
                row.getInt("duration_seconds"),
                place(row),
                row.getObject("capacity", Integer.class),
                Visibility.find(row.getString("visibility")).orElse(Visibility.ONLY_ME),
                row.getObject("club_id", UUID.class));
    }

    private static @Nullable MeetingPlace place(ResultSet row) throws SQLException {
        String name = row.getString("place_name");
        Double latitude = row.getObject("latitude", Double.class);
        Double longitude = row.getObject("longitude", Double.class);
        return name == null
                ? null
                : new MeetingPlace(name, latitude == null ? null : new Position(latitude, longitude));
    }

    static int write(JdbcClient jdbc, GroupTraining training, String statement) {
        GroupTrainingDetails details = training.details();
        MeetingPlace place = details.place();
        Position position = place == null ? null : place.position();
        AthleteId organiser = training.organiser();
        Occurrence occurrence = training.occurrence();
        return jdbc.sql(statement)
                .param("id", training.id())
                .param("organiser", organiser == null ? null : organiser.value())
                .param("coOrganisers", words(training.coOrganisers()))
                .param("series", occurrence == null ? null : occurrence.series())
                .param("occurrence", occurrence == null ? null : occurrence.start())
                .param("version", training.version())
                .param("status", training.status().wireName())
                .param("reason", training.cancelReason())
                .param("hidden", training.hiddenByModerators())
                .param("name", details.name())
                .param("description", details.description())
                .param("sport", details.sport().key())
                .param("level", details.level() == null ? null : details.level().wireName())
                .param("start", details.start().atOffset(ZoneOffset.UTC))
                .param("zone", details.zone().getId())
                .param("seconds", details.durationSeconds())
                .param("placeName", place == null ? null : place.name())
                .param("latitude", position == null ? null : position.latitude())
                .param("longitude", position == null ? null : position.longitude())
                .param("capacity", details.capacity())
                .param("visibility", details.visibility().wireName())
                .param("club", details.club())
                .update();
    }

    private static String words(List<AthleteId> athletes) {
        return athletes.stream().map(AthleteId::toString).collect(Collectors.joining(" "));
    }

    private static List<AthleteId> athletes(String words) {
        return words.isEmpty()
                ? List.of()
                : Arrays.stream(words.split(" ", -1))
                        .map(UUID::fromString)
                        .map(AthleteId::new)
                        .toList();
    }

    private static Sport sport(String key) {
        return Sports.find(key).orElseGet(Sports::other);
    }
}
