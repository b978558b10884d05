package io.fitconnect.training.week.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.training.week.WeekStart;
import io.fitconnect.training.week.WeekStarts;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWeekStarts implements WeekStarts, AthleteData {

    private final JdbcClient jdbc;

    JdbcWeekStarts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public WeekStart get(UUID athlete) {
        return jdbc.sql("select week_start from athlete_week where athlete_id = :athlete")
                .param("athlete", athlete)
                .query((row, number) -> WeekStart.ofWord(row.getString("week_start")))
                .optional()
                .orElse(WeekStart.MONDAY);
    }

    @Override
    public void keep(UUID athlete, WeekStart start, long version) {
        jdbc.sql("""
                        insert into athlete_week (athlete_id, week_start, version)
                        values (:athlete, :start, :version)
                        on conflict (athlete_id) do update set week_start = excluded.week_start, version = excluded.version
                        where athlete_week.version < excluded.version""")
                .param("athlete", athlete)
                .param("start", start.word())
                .param("version", version)
                .update();
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from athlete_week where athlete_id = :athlete")
                .param("athlete", athlete)
                .update();
    }
}
