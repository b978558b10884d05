package io.fitconnect.training.grouptraining.event.persistence;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTrainingStatus;
import io.fitconnect.training.grouptraining.event.Finish;
import io.fitconnect.training.grouptraining.event.GroupEvent;
import io.fitconnect.training.grouptraining.event.StartWaves;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of events and finishes. */
final class EventRows {

    private EventRows() {}

    static Optional<GroupEvent> find(JdbcClient jdbc, JsonMapper json, UUID id) {
        return jdbc.sql("""
                        select e.waves, t.start_time, t.duration_seconds, t.status
                        from group_training_event e join group_training t on t.id = e.group_training_id
                        where e.group_training_id = :id""")
                .param("id", id)
                .query((row, number) -> event(row, json, id))
                .optional();
    }

    private static GroupEvent event(ResultSet row, JsonMapper json, UUID id) throws SQLException {
        Instant start = row.getObject("start_time", OffsetDateTime.class).toInstant();
        return new GroupEvent(
                id,
                start,
                start.plusSeconds(row.getInt("duration_seconds")),
                !GroupTrainingStatus.SCHEDULED.wireName().equals(row.getString("status")),
                json.readValue(row.getString("waves"), StartWaves.class));
    }

    static Finish finish(ResultSet row) throws SQLException {
        return new Finish(
                new AthleteId(row.getObject("athlete_id", UUID.class)),
                row.getObject("finished_at", OffsetDateTime.class).toInstant(),
                row.getLong("revision"));
    }
}
