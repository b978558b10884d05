package io.fitconnect.training.diary.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Erases the diary of an athlete: trainings with their recordings, and which activities were deleted. */
@Repository
class ErasedDiaries implements AthleteData {

    private static final List<String> TABLES = List.of("training", "deleted_activity");

    private final JdbcClient jdbc;

    ErasedDiaries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        TABLES.forEach(table -> jdbc.sql("delete from " + table + " where athlete_id = :athlete")
                .param("athlete", athlete)
                .update());
    }
}
