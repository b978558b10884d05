package io.fitconnect.training.strength.persistence;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.strength.Exercise;
import io.fitconnect.training.strength.MuscleGroup;
import io.fitconnect.training.strength.OwnExercises;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOwnExercises implements OwnExercises {

    private static final String SELECT =
            "select id, name, muscle_group, retired from own_exercise where athlete_id = :athlete ";

    private final JdbcClient jdbc;

    JdbcOwnExercises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Exercise> list(AthleteId athlete) {
        return jdbc.sql(SELECT + "order by id")
                .param("athlete", athlete.value())
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public Optional<Exercise> find(AthleteId athlete, UUID id) {
        return jdbc.sql(SELECT + "and id = :id")
                .param("athlete", athlete.value())
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public void add(AthleteId athlete, Exercise exercise) {
        write(athlete, exercise, """
                insert into own_exercise (athlete_id, id, name, muscle_group, retired)
                values (:athlete, :id, :name, :group, :retired)""");
    }

    @Override
    public void change(AthleteId athlete, Exercise exercise) {
        write(athlete, exercise, """
                update own_exercise set name = :name, muscle_group = :group, retired = :retired
                where athlete_id = :athlete and id = :id""");
    }

    private void write(AthleteId athlete, Exercise exercise, String statement) {
        jdbc.sql(statement)
                .param("athlete", athlete.value())
                .param("id", UUID.fromString(exercise.id()))
                .param("name", exercise.englishName())
                .param(
                        "group",
                        exercise.group() == null ? null : exercise.group().wireName())
                .param("retired", exercise.retired())
                .update();
    }

    private static Exercise read(ResultSet row) throws SQLException {
        return Exercise.own(
                row.getString("id"),
                row.getString("name"),
                Optional.ofNullable(row.getString("muscle_group"))
                        .flatMap(MuscleGroup::find)
                        .orElse(null),
                row.getBoolean("retired"));
    }
}
