package io.fitconnect.training.diary.persistence;

import io.fitconnect.training.diary.Lap;
import io.fitconnect.training.diary.Recording;
import io.fitconnect.training.diary.Recordings;
import io.fitconnect.training.diary.TrainingKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
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
                        insert into training_recording (athlete_id, training_id, laps, encoded_track, streams)
                        values (:athlete, :training, cast(:laps as jsonb), :track, cast(:streams as jsonb))""")
                .param("athlete", key.athlete().value())
                .param("training", key.training().value())
                .param("laps", json.writeValueAsString(recording.laps()))
                .param("track", recording.encodedTrack())
                .param("streams", json.writeValueAsString(recording.streams()))
                .update();
    }

    @Override
    public Recording get(TrainingKey key) {
        return jdbc.sql("""
                        select laps, encoded_track, streams from training_recording
                        where athlete_id = :athlete and training_id = :training""")
                .param("athlete", key.athlete().value())
                .param("training", key.training().value())
                .query((row, number) -> read(row))
                .optional()
                .orElse(Recording.NONE);
    }

    private Recording read(ResultSet row) throws SQLException {
        return new Recording(
                List.of(json.readValue(row.getString("laps"), Lap[].class)),
                row.getString("encoded_track"),
                List.of(json.readValue(row.getString("streams"), String[].class)));
    }
}
