package io.fitconnect.profile.gear.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Erases the gear of an athlete. */
@Repository
class ErasedGear implements AthleteData {

    private static final List<String> TABLES = List.of("gear_use", "gear_training", "gear");

    private final JdbcClient jdbc;

    ErasedGear(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        TABLES.forEach(table -> jdbc.sql("delete from " + table + " where athlete_id = :athlete")
                .param("athlete", athlete)
                .update());
    }
}
