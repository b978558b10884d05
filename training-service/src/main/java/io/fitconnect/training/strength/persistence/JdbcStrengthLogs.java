package io.fitconnect.training.strength.persistence;

import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.strength.ExerciseSum;
import io.fitconnect.training.strength.StrengthLog;
import io.fitconnect.training.strength.StrengthLogs;
import io.fitconnect.training.strength.StrengthSet;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Sets as JSON in one row, since they are always read whole; sums in rows of their own, since a history reads those. */
@Repository
class JdbcStrengthLogs implements StrengthLogs {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcStrengthLogs(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES) // rows outlive members of a set
                .build();
    }

    @Override
    public StrengthLog get(TrainingKey key) {
        return of(key, "select version, sets from strength_log where athlete_id = :athlete and training_id = :training")
                .query((row, number) -> new StrengthLog(
                        row.getLong("version"), List.of(json.readValue(row.getString("sets"), StrengthSet[].class))))
                .optional()
                .orElse(StrengthLog.NONE);
    }

    @Override
    public void save(TrainingKey key, StrengthLog log) {
        int written = of(key, """
                        insert into strength_log (athlete_id, training_id, version, sets)
                        values (:athlete, :training, :version, cast(:sets as jsonb))
                        on conflict (athlete_id, training_id) do update set version = :version, sets = excluded.sets
                        where strength_log.version = :version - 1""")
                .param("version", log.version())
                .param("sets", json.writeValueAsString(log.sets()))
                .update();
        if (written == 0) {
            throw new OptimisticLockingFailureException("Sets of " + key.training() + " were changed meanwhile");
        }
        of(key, "delete from strength_sum where athlete_id = :athlete and training_id = :training")
                .update();
        log.sums().forEach(sum -> add(key, sum));
    }

    private void add(TrainingKey key, ExerciseSum sum) {
        of(key, """
                        insert into strength_sum (athlete_id, exercise, training_id, sets, repetitions, volume_kilograms,
                                                  heaviest_kilograms, estimated_maximum_kilograms, longest_seconds)
                        values (:athlete, :exercise, :training, :sets, :repetitions, :volume, :heaviest, :maximum, :longest)""")
                .param("exercise", sum.exercise())
                .param("sets", sum.sets())
                .param("repetitions", sum.repetitions())
                .param("volume", sum.volumeKilograms())
                .param("heaviest", sum.heaviestKilograms())
                .param("maximum", sum.estimatedMaximumKilograms())
                .param("longest", sum.longestSeconds())
                .update();
    }

    private StatementSpec of(TrainingKey key, String statement) {
        return jdbc.sql(statement)
                .param("athlete", key.athlete().value())
                .param("training", key.training().value());
    }
}
