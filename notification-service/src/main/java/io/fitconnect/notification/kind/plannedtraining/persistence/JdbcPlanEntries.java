package io.fitconnect.notification.kind.plannedtraining.persistence;

import io.fitconnect.notification.kind.plannedtraining.PlanEntries;
import io.fitconnect.notification.kind.plannedtraining.PlanEntry;
import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPlanEntries implements PlanEntries, Expiring {

    private static final String SELECT = "select * from planned_training where athlete_id = :athlete";

    /** Longer than topics are kept, and snapshots. */
    private static final Duration REMEMBERED = Duration.ofDays(31);

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcPlanEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean keep(PlanEntry entry) {
        return jdbc.sql("""
                        insert into planned_training (athlete_id, plan_entry_id, version, day, time_of_day, title)
                        select cast(:athlete as uuid), cast(:id as uuid), cast(:version as bigint), cast(:day as date),
                            cast(:time as time), cast(:title as text)
                        where not exists (select 1 from planned_training_end
                            where athlete_id = :athlete and plan_entry_id = :id and version >= :version)
                        on conflict (athlete_id, plan_entry_id) do update set version = excluded.version, day = excluded.day,
                            time_of_day = excluded.time_of_day, title = excluded.title
                        where planned_training.version < excluded.version""")
                        .param("athlete", entry.athlete())
                        .param("id", entry.id())
                        .param("version", entry.version())
                        .param("day", entry.day())
                        .param("time", entry.time())
                        .param("title", entry.title())
                        .update()
                == 1;
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

    @Override
    public void end(UUID athlete, UUID id, long version) {
        remove(athlete, id);
        jdbc.sql("""
                        insert into planned_training_end (athlete_id, plan_entry_id, version, ended_at) values (?, ?, ?, ?)
                        on conflict (athlete_id, plan_entry_id) do update set version = excluded.version,
                            ended_at = excluded.ended_at
                        where planned_training_end.version < excluded.version""")
                .params(athlete, id, version, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void removeAll(UUID athlete) {
        jdbc.sql("delete from planned_training where athlete_id = ?")
                .param(athlete)
                .update();
        jdbc.sql("delete from planned_training_end where athlete_id = ?")
                .param(athlete)
                .update();
    }

    @Override
    public Expiry expiry() {
        return Expiry.of("planned_training_end", "athlete_id, plan_entry_id", "ended_at")
                .kept(REMEMBERED);
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
