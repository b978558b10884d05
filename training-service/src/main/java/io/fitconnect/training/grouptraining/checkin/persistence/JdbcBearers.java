package io.fitconnect.training.grouptraining.checkin.persistence;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.checkin.Bearers;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBearers implements Bearers {

    private final JdbcClient jdbc;

    JdbcBearers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AthleteId> list(UUID groupTraining, String tail) {
        return jdbc.sql("""
                        select athlete_id from participation
                        where group_training_id = :training and right(athlete_id::text, 5) = :tail""").param("training", groupTraining).param("tail", tail).query(UUID.class).list().stream()
                .map(AthleteId::new)
                .toList();
    }
}
