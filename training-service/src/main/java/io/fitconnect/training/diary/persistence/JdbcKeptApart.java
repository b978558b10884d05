package io.fitconnect.training.diary.persistence;

import io.fitconnect.training.diary.ActivityId;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.KeptApart;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pairs as two rows, so that each of both is found by its own id. */
@Repository
class JdbcKeptApart implements KeptApart {

    private final JdbcClient jdbc;

    JdbcKeptApart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(AthleteId athlete, ActivityId one, ActivityId other) {
        write("""
                insert into kept_apart (athlete_id, activity_id, other_id)
                values (:athlete, :one, :other), (:athlete, :other, :one)
                on conflict (athlete_id, activity_id, other_id) do nothing""", athlete, one, other);
    }

    @Override
    public void remove(AthleteId athlete, ActivityId one, ActivityId other) {
        write("""
                delete from kept_apart where athlete_id = :athlete
                and (activity_id, other_id) in ((:one, :other), (:other, :one))""", athlete, one, other);
    }

    @Override
    public Set<ActivityId> listOf(AthleteId athlete, ActivityId activity) {
        return jdbc
                .sql("select other_id from kept_apart where athlete_id = :athlete and activity_id = :activity")
                .param("athlete", athlete.value())
                .param("activity", activity.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(ActivityId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void write(String sql, AthleteId athlete, ActivityId one, ActivityId other) {
        jdbc.sql(sql)
                .param("athlete", athlete.value())
                .param("one", one.value())
                .param("other", other.value())
                .update();
    }
}
