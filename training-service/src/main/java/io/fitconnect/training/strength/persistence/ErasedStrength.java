package io.fitconnect.training.strength.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Erases the exercises of an athlete; the sets go with their trainings. */
@Repository
class ErasedStrength implements AthleteData {

    private final JdbcClient jdbc;

    ErasedStrength(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from own_exercise where athlete_id = :athlete")
                .param("athlete", athlete)
                .update();
    }
}
