package io.fitconnect.training.plan.persistence;

import io.fitconnect.platform.json.WireName;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.sport.Sports;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.plan.Aim;
import io.fitconnect.training.plan.Fulfilment;
import io.fitconnect.training.plan.OwnedPlanEntry;
import io.fitconnect.training.plan.PlanDetails;
import io.fitconnect.training.plan.PlanEntries;
import io.fitconnect.training.plan.PlanEntry;
import io.fitconnect.training.plan.PlanPages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPlanEntries implements PlanEntries, PlanPages {

    private static final String SELECT = "select * from plan_entry where athlete_id = :athlete and ";

    private final JdbcClient jdbc;

    JdbcPlanEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PlanEntry> list(AthleteId athlete, LocalDate from, LocalDate to, int limit) {
        return jdbc.sql(SELECT + "day between :from and :to order by day, time_of_day nulls first, id limit :limit")
                .param("athlete", athlete.value())
                .param("from", from)
                .param("to", to)
                .param("limit", limit)
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public Optional<PlanEntry> find(AthleteId athlete, UUID id) {
        return find(athlete, "id = :id", id);
    }

    @Override
    public Optional<PlanEntry> findFulfilledBy(AthleteId athlete, UUID training) {
        return find(athlete, "training_id = :id", training);
    }

    private Optional<PlanEntry> find(AthleteId athlete, String condition, UUID id) {
        return jdbc.sql(SELECT + condition)
                .param("athlete", athlete.value())
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public List<LocalDate> listDays(AthleteId athlete) {
        return jdbc.sql("select distinct day from plan_entry where athlete_id = :athlete order by day")
                .param("athlete", athlete.value())
                .query(LocalDate.class)
                .list();
    }

    @Override
    public List<UUID> listFulfilling(AthleteId athlete) {
        return jdbc.sql("select training_id from plan_entry where athlete_id = :athlete and training_id is not null")
                .param("athlete", athlete.value())
                .query(UUID.class)
                .list();
    }

    @Override
    public List<OwnedPlanEntry> listAfter(UUID athlete, UUID entry, LocalDate from, int limit) {
        return jdbc.sql("""
                        select * from plan_entry where (athlete_id, id) > (:athlete, :id) and day >= :from
                        order by athlete_id, id limit :limit""")
                .param("athlete", athlete)
                .param("id", entry)
                .param("from", from)
                .param("limit", limit)
                .query((row, number) ->
                        new OwnedPlanEntry(new AthleteId(row.getObject("athlete_id", UUID.class)), read(row)))
                .list();
    }

    @Override
    public void add(AthleteId athlete, PlanEntry entry) {
        write(athlete, entry, """
                insert into plan_entry (athlete_id, id, version, day, time_of_day, sport, title, note,
                                        aim_seconds, aim_meters, aim_load, fulfilled_by, training_id)
                values (:athlete, :id, :version, :day, :time, :sport, :title, :note,
                        :seconds, :meters, :load, :by, :training)""");
    }

    @Override
    public void change(AthleteId athlete, PlanEntry entry) {
        int written = write(athlete, entry, """
                update plan_entry set version = :version, day = :day, time_of_day = :time, sport = :sport, title = :title,
                    note = :note, aim_seconds = :seconds, aim_meters = :meters, aim_load = :load, fulfilled_by = :by,
                    training_id = :training
                where athlete_id = :athlete and id = :id and version = :version - 1""");
        if (written == 0) {
            throw new OptimisticLockingFailureException("Plan entry " + entry.id() + " was changed meanwhile");
        }
    }

    private int write(AthleteId athlete, PlanEntry entry, String statement) {
        PlanDetails details = entry.details();
        return jdbc.sql(statement)
                .param("athlete", athlete.value())
                .param("id", entry.id())
                .param("version", entry.version())
                .param("day", details.day())
                .param("time", details.time())
                .param("sport", details.sport().key())
                .param("title", details.title())
                .param("note", details.note())
                .param("seconds", details.aim().seconds())
                .param("meters", details.aim().meters())
                .param("load", details.aim().load())
                .param("by", WireName.of(entry.fulfilment().by()))
                .param("training", entry.fulfilment().training())
                .update();
    }

    @Override
    public void delete(AthleteId athlete, UUID id) {
        jdbc.sql("delete from plan_entry where athlete_id = :athlete and id = :id")
                .param("athlete", athlete.value())
                .param("id", id)
                .update();
    }

    private static PlanEntry read(ResultSet row) throws SQLException {
        return new PlanEntry(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                new PlanDetails(
                        row.getObject("day", LocalDate.class),
                        row.getObject("time_of_day", LocalTime.class),
                        sport(row.getString("sport")),
                        row.getString("title"),
                        row.getString("note"),
                        new Aim(
                                row.getObject("aim_seconds", Integer.class),
                                row.getObject("aim_meters", Double.class),
                                row.getObject("aim_load", Integer.class))),
                new Fulfilment(
                        WireName.find(Fulfilment.By.class, row.getString("fulfilled_by"))
                                .orElseThrow(),
                        row.getObject("training_id", UUID.class)));
    }

    private static Sport sport(String key) {
        return Sports.find(key).orElseGet(Sports::other);
    }
}
