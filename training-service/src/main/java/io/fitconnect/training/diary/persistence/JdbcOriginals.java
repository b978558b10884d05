package io.fitconnect.training.diary.persistence;

import io.fitconnect.training.diary.ActivityId;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.Originals;
import io.fitconnect.training.diary.RecordedActivity;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.diary.TrainingKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Recordings as one row with JSON: they are always read whole, and never searched. */
@Repository
class JdbcOriginals implements Originals {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcOriginals(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES) // rows outlive members
                .build();
    }

    @Override
    public Optional<TrainingId> findTraining(AthleteId athlete, ActivityId activity) {
        return jdbc.sql("""
                        select training_id from merged_recording
                        where athlete_id = :athlete and activity_id = :activity""")
                .param("athlete", athlete.value())
                .param("activity", activity.value())
                .query(UUID.class)
                .optional()
                .map(TrainingId::new);
    }

    @Override
    public List<RecordedActivity> list(TrainingKey key) {
        return jdbc.sql("""
                        select revision, recording from merged_recording
                        where athlete_id = :athlete and training_id = :training order by activity_id""")
                .param("athlete", key.athlete().value())
                .param("training", key.training().value())
                .query((row, number) -> json.readValue(row.getString("recording"), OriginalDocument.class)
                        .toActivity(key.athlete(), row.getInt("revision")))
                .list();
    }

    @Override
    public void replace(TrainingKey key, Collection<RecordedActivity> recordings) {
        jdbc.sql("delete from merged_recording where athlete_id = :athlete and training_id = :training")
                .param("athlete", key.athlete().value())
                .param("training", key.training().value())
                .update();
        recordings.forEach(recording -> add(key, recording));
    }

    private void add(TrainingKey key, RecordedActivity activity) {
        jdbc.sql("""
                        insert into merged_recording (athlete_id, activity_id, training_id, revision, recording)
                        values (:athlete, :activity, :training, :revision, cast(:recording as jsonb))
                        on conflict (athlete_id, activity_id) do update
                        set training_id = excluded.training_id, revision = excluded.revision,
                            recording = excluded.recording""")
                .param("athlete", key.athlete().value())
                .param("activity", activity.activity().value())
                .param("training", key.training().value())
                .param("revision", activity.revision())
                .param("recording", json.writeValueAsString(OriginalDocument.of(activity)))
                .update();
    }
}
