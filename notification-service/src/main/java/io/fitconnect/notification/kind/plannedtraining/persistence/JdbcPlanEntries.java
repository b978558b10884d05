package io.fitconnect.notification.kind.plannedtraining.persistence;

import io.fitconnect.notification.kind.plannedtraining.PlanEntries;
import io.fitconnect.notification.kind.plannedtraining.PlanEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPlanEntries implements PlanEntries {

    private static final String SELECT = "select * from planned_training where athlete_id = :athlete";

    private final JdbcClient jdbc;

    JdbcPlanEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(PlanEntry entry) {
        jdbc.sql("""
                        insert into planned_training (athlete_id, plan_entry_id, version, day, time_of_day, title)
                        values (:athlete, :id, :version, :day, cast(:time as time), :title)
                        on conflict (athlete_id, plan_entry_id) do update set version = excluded.version, day = excluded.day,
                            time_of_day = excluded.time_of_day, title = excluded.title
                        where planned_training.version < excluded.version""")
                .param("athlete", entry.athlete())
                .param("id", entry.id())
                .param("version", entry.version())
                .param("day", entry.day())
                .param("time", entry.time())
                .param("title", entry.title())
                .update();
    }

    @Override
    public Optional<PlanEntry> find(UUID athlete, UUID id) {
        return jdbc.sql(SELECT + " and plan_entry_id = :id")
                .param("athlete", athlete)
                .param("id", id)
                .query((row, number) -> toEntry(row))
                .optional();
    }

    @Override
    public List<PlanEntry> list(UUID athlete) {
        return jdbc.sql(SELECT)
                .param("athlete", athlete)
                .query((row, number) -> toEntry(row))
                .list();
    }

    @Override
    public void remove(UUID athlete, UUID id) {
        jdbc.sql("delete from planned_training where athlete_id = ? and plan_entry_id = ?")
                .params(athlete, id)
                .update();
    }

    private static PlanEntry toEntry(ResultSet row) throws SQLException {
        return new PlanEntry(
                row.getObject("athlete_id", UUID.class),
                row.getObject("plan_entry_id", UUID.class),
                row.getLong("version"),
                row.getObject("day", LocalDate.class),
                row.getObject("time_of_day", LocalTime.class),
                row.getString("title"));
    }
}
