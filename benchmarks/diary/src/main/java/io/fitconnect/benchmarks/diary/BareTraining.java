package io.fitconnect.benchmarks.diary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A training as training-service lists it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BareTraining(
        UUID id,
        String etag,
        String title,
        @Nullable String name,
        String sport,
        @Nullable String subSport,
        Instant startTime,
        @Nullable Integer utcOffsetSeconds,
        int elapsedSeconds,
        @Nullable Integer movingSeconds,
        @Nullable Double distanceMeters,
        @Nullable Double ascentMeters,
        @Nullable Double descentMeters,
        @Nullable Integer averageHeartRateBpm,
        @Nullable Integer maxHeartRateBpm,
        @Nullable Integer averagePowerWatts,
        @Nullable Integer maxPowerWatts,
        @Nullable Double averageSpeedMetersPerSecond,
        @Nullable Double maxSpeedMetersPerSecond,
        @Nullable Integer averageCadenceRpm,
        @Nullable Integer energyKilocalories,
        boolean indoor,
        @Nullable Integer perceivedExertion,
        @Nullable Integer feeling,
        List<String> tags,
        String visibility,
        boolean hasTrack,
        Source source) {

    /** The title of the recorded ride, the one training without a name here; its local time is unknown. */
    private static final String WITHOUT_A_NAME = "Ride";

    static final String COLUMNS = """
            id, version, name, sport, sub_sport, start_time, utc_offset_seconds, elapsed_seconds, moving_seconds,
            distance_meters, ascent_meters, descent_meters, average_heart_rate_bpm, max_heart_rate_bpm,
            average_power_watts, max_power_watts, average_speed_meters_per_second, max_speed_meters_per_second,
            average_cadence_rpm, energy_kilocalories, indoor, perceived_exertion, feeling, tags, visibility, has_track,
            source_kind, activity_id, client_id, external_id, file_format, device_name""";

    static BareTraining read(ResultSet row) throws SQLException {
        String tags = row.getString("tags");
        String name = row.getString("name");
        return new BareTraining(
                row.getObject("id", UUID.class),
                "\"v" + row.getLong("version") + "\"",
                name == null ? WITHOUT_A_NAME : name,
                name,
                row.getString("sport"),
                row.getString("sub_sport"),
                row.getObject("start_time", OffsetDateTime.class).toInstant(),
                row.getObject("utc_offset_seconds", Integer.class),
                row.getInt("elapsed_seconds"),
                row.getObject("moving_seconds", Integer.class),
                row.getObject("distance_meters", Double.class),
                row.getObject("ascent_meters", Double.class),
                row.getObject("descent_meters", Double.class),
                row.getObject("average_heart_rate_bpm", Integer.class),
                row.getObject("max_heart_rate_bpm", Integer.class),
                row.getObject("average_power_watts", Integer.class),
                row.getObject("max_power_watts", Integer.class),
                row.getObject("average_speed_meters_per_second", Double.class),
                row.getObject("max_speed_meters_per_second", Double.class),
                row.getObject("average_cadence_rpm", Integer.class),
                row.getObject("energy_kilocalories", Integer.class),
                row.getBoolean("indoor"),
                row.getObject("perceived_exertion", Integer.class),
                row.getObject("feeling", Integer.class),
                tags.isEmpty() ? List.of() : List.of(tags.split("\n", -1)),
                row.getString("visibility"),
                row.getBoolean("has_track"),
                Source.read(row));
    }

    /** Where it comes from. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Source(
            String kind,
            @Nullable UUID activityId,
            @Nullable String clientId,
            @Nullable String externalId,
            @Nullable String fileFormat,
            @Nullable String deviceName) {

        private static Source read(ResultSet row) throws SQLException {
            return new Source(
                    row.getString("source_kind").toLowerCase(Locale.ROOT),
                    row.getObject("activity_id", UUID.class),
                    row.getString("client_id"),
                    row.getString("external_id"),
                    row.getString("file_format"),
                    row.getString("device_name"));
        }
    }
}
