package io.fitconnect.training.progress.persistence;

import io.fitconnect.training.progress.ZoneSets;
import io.fitconnect.training.progress.zone.ZoneHistory;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcZoneSets implements ZoneSets {

    private final JdbcClient jdbc;
    private final ProgressJson json;

    JdbcZoneSets(JdbcClient jdbc, ProgressJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public ZoneHistory get(UUID athlete) {
        return jdbc.sql("select history from zone_history where athlete_id = :athlete")
                .param("athlete", athlete)
                .query((row, number) -> json.read(row.getString("history"), ZoneHistory.class))
                .optional()
                .orElse(ZoneHistory.NONE);
    }

    @Override
    public boolean save(UUID athlete, long version, ZoneHistory history) {
        ZoneHistory before = get(athlete);
        int written = jdbc.sql("""
                        insert into zone_history (athlete_id, version, history)
                        values (:athlete, :version, cast(:history as jsonb))
                        on conflict (athlete_id) do update set version = excluded.version, history = excluded.history
                        where zone_history.version < excluded.version""")
                .param("athlete", athlete)
                .param("version", version)
                .param("history", json.write(history))
                .update();
        return written == 1 && !before.equals(history);
    }
}
