package io.fitconnect.training.diary.persistence;

import io.fitconnect.training.diary.ActivityId;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.DeletedActivities;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDeletedActivities implements DeletedActivities {

    private final JdbcClient jdbc;

    JdbcDeletedActivities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(AthleteId athlete, ActivityId activity, Instant deletedAt) {
        jdbc.sql("""
                        insert into deleted_activity (athlete_id, activity_id, deleted_at)
                        values (:athlete, :activity, :deletedAt)
                        on conflict (athlete_id, activity_id) do nothing""")
                .param("athlete", athlete.value())
                .param("activity", activity.value())
                .param("deletedAt", deletedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean contains(AthleteId athlete, ActivityId activity) {
        return jdbc.sql("""
                        select exists (select 1 from deleted_activity
                        where athlete_id = :athlete and activity_id = :activity)""")
                .param("athlete", athlete.value())
                .param("activity", activity.value())
                .query(Boolean.class)
                .single();
    }
}
