package io.fitconnect.training.strength.persistence;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.strength.ExerciseHistory;
import io.fitconnect.training.strength.ExerciseSum;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the sums of one exercise, at most some thousand in ten years, and orders them by the start of their trainings. */
@Repository
class JdbcExerciseHistory implements ExerciseHistory {

    private final JdbcClient jdbc;

    JdbcExerciseHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Entry> list(AthleteId athlete, String exercise, Optional<Position> after, int limit) {
        var statement = jdbc.sql(
                        """
                        select s.*, t.start_time from strength_sum s
                        join training t on t.athlete_id = s.athlete_id and t.id = s.training_id
                        where s.athlete_id = :athlete and s.exercise = :exercise
                        """ + (after.isEmpty() ? "" : " and (t.start_time, t.id) < (:afterTime, :afterId) ") + """
                        order by t.start_time desc, t.id desc limit :limit""")
                .param("athlete", athlete.value())
                .param("exercise", exercise)
                .param("limit", limit);
        after.ifPresent(position -> statement
                .param("afterTime", position.startTime().atOffset(ZoneOffset.UTC))
                .param("afterId", position.trainingId()));
        return statement.query((row, number) -> read(row)).list();
    }

    private static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("training_id", UUID.class),
                row.getObject("start_time", OffsetDateTime.class).toInstant(),
                new ExerciseSum(
                        row.getString("exercise"),
                        row.getInt("sets"),
                        row.getInt("repetitions"),
                        row.getDouble("volume_kilograms"),
                        row.getObject("heaviest_kilograms", Double.class),
                        row.getObject("estimated_maximum_kilograms", Double.class),
                        row.getObject("longest_seconds", Integer.class)));
    }
}
