package io.fitconnect.training.plan.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Erases the plan of an athlete. */
@Repository
class ErasedPlans implements AthleteData {

    private final JdbcClient jdbc;

    ErasedPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from plan_entry where athlete_id = :athlete")
                .param("athlete", athlete)
                .update();
    }
}
