package io.fitconnect.training.grouptraining.event.position.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Erases where an athlete was. Rows live for a day, so that none is looked up by athlete but here. */
@Repository
class ErasedPositions implements AthleteData {

    private final JdbcClient jdbc;

    ErasedPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from event_position where athlete_id = :athlete")
                .param("athlete", athlete)
                .update();
    }
}
