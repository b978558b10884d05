package io.fitconnect.training.diary.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.diary.TrashCollection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Erases the diary of an athlete: trainings with their recordings, and which activities were deleted. */
@Repository
class ErasedDiaries implements AthleteData {

    private static final List<String> TABLES =
            List.of("training", "deleted_activity", "kept_apart", "training_day", "training_sum");

    private final JdbcClient jdbc;
    private final TrashCollection trash;

    ErasedDiaries(JdbcClient jdbc, TrashCollection trash) {
        this.jdbc = jdbc;
        this.trash = trash;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("select id from training where athlete_id = :athlete and trashed_at is not null")
                .param("athlete", athlete)
                .query(UUID.class)
                .list()
                .forEach(training -> trash.cancel(new TrainingId(training)));
        TABLES.forEach(table -> jdbc.sql("delete from " + table + " where athlete_id = :athlete")
                .param("athlete", athlete)
                .update());
    }
}
