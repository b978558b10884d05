package io.fitconnect.training.diary.persistence;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.Lap;
import io.fitconnect.training.diary.Recording;
import io.fitconnect.training.diary.Recordings;
import io.fitconnect.training.diary.TimedTrack;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.diary.TrainingKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Recordings as one row with JSON for the laps: they are always read whole, and never searched. */
@Repository
class JdbcRecordings implements Recordings {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcRecordings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES) // rows outlive members of a lap
                .build();
    }

    @Override
    public void add(TrainingKey key, Recording recording) {
        jdbc.sql("""
            insert into training_recording (athlete_id, training_id, laps, encoded_track, streams, timed_track)
            values (:athlete, :training, cast(:laps as jsonb), :track, cast(:streams as jsonb),
                cast(:timedTrack as jsonb))\
            """)
                .param("athlete", key.athlete().value())
                .param("training", key.training().value())
                .param("laps", json.writeValueAsString(recording.laps()))
                .param("track", recording.encodedTrack())
                .param("streams", json.writeValueAsString(recording.streams()))
                .param(
                        "timedTrack",
                        recording.timedTrack() == null ? null : json.writeValueAsString(recording.timedTrack()))
                .update();
    }

    @Override
    public void replace(TrainingKey key, Recording recording) {
        jdbc.sql("""
                        update training_recording set laps = cast(:laps as jsonb), encoded_track = :track,
                        streams = cast(:streams as jsonb), timed_track = cast(:timedTrack as jsonb)
                        where athlete_id = :athlete and training_id = :training""")
                .param("laps", json.writeValueAsString(recording.laps()))
                .param("track", recording.encodedTrack())
                .param("streams", json.writeValueAsString(recording.streams()))
                .param(
                        "timedTrack",
                        recording.timedTrack() == null ? null : json.writeValueAsString(recording.timedTrack()))
                .param("athlete", key.athlete().value())
                .param("training", key.training().value())
                .update();
    }

    @Override
    public Recording get(TrainingKey key) {
        return jdbc.sql("""
            select laps, encoded_track, streams, timed_track from training_recording
            where athlete_id = :athlete and training_id = :training\
            """)
                .param("athlete", key.athlete().value())
                .param("training", key.training().value())
                .query((row, number) -> read(row))
                .optional()
                .orElse(Recording.NONE);
    }

    @Override
    public Map<TrainingId, TimedTrack> listTracks(AthleteId athlete, Collection<TrainingId> trainings) {
        Map<TrainingId, TimedTrack> tracks = new HashMap<>();
        if (!trainings.isEmpty()) {
            jdbc.sql("""
                select training_id, timed_track from training_recording
                where athlete_id = :athlete and training_id in (:trainings) and timed_track is not null\
                """)
                    .param("athlete", athlete.value())
                    .param(
                            "trainings",
                            trainings.stream().map(TrainingId::value).toList())
                    .query(row -> {
                        tracks.put(
                                new TrainingId(row.getObject("training_id", UUID.class)),
                                json.readValue(row.getString("timed_track"), TimedTrack.class));
                    });
        }
        return tracks;
    }

    private Recording read(ResultSet row) throws SQLException {
        return new Recording(
                List.of(json.readValue(row.getString("laps"), Lap[].class)),
                row.getString("encoded_track"),
                List.of(json.readValue(row.getString("streams"), String[].class)),
                track(row));
    }

    private @Nullable TimedTrack track(ResultSet row) throws SQLException {
        String track = row.getString("timed_track");
        return track == null ? null : json.readValue(track, TimedTrack.class);
    }
}
