package io.fitconnect.profile.athlete.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Erases the profile of an athlete; what hangs on it goes with it. */
@Repository
class ErasedProfiles implements AthleteData {

    private final JdbcClient jdbc;

    ErasedProfiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from athlete where athlete_id = :athlete")
                .param("athlete", athlete)
                .update();
    }

    @Override
    public List<String> stateTopics() {
        return List.of("profile.athlete", "profile.private");
    }
}
