package io.fitconnect.training.progress.persistence;

import io.fitconnect.training.progress.DaySum;
import io.fitconnect.training.progress.DaySums;
import io.fitconnect.training.progress.goal.Days;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sums a day up from its trainings whenever one of them changes: a sum that is never added to cannot drift. */
@Repository
class JdbcDaySums implements DaySums {

    private static final String SUM = """
            insert into day_sum (athlete_id, day, sport, trainings, seconds, distance_meters, ascent_meters, load)
            select athlete_id, day, sport, count(*), cast(sum(seconds) as bigint), sum(coalesce(distance_meters, 0)),
                sum(coalesce(ascent_meters, 0)), sum(coalesce(load, 0))
            from derived_training where athlete_id = :athlete""";
    private static final String GROUP = " group by athlete_id, day, sport";
    private static final String COLUMNS = """
            select day, sport, trainings, seconds, distance_meters, ascent_meters, load from day_sum
            where athlete_id = :athlete""";

    private final JdbcClient jdbc;

    JdbcDaySums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void sum(UUID athlete, LocalDate day) {
        jdbc.sql("delete from day_sum where athlete_id = :athlete and day = :day")
                .param("athlete", athlete)
                .param("day", day)
                .update();
        jdbc.sql(SUM + " and day = :day" + GROUP)
                .param("athlete", athlete)
                .param("day", day)
                .update();
    }

    @Override
    public void sumAll(UUID athlete) {
        jdbc.sql("delete from day_sum where athlete_id = :athlete")
                .param("athlete", athlete)
                .update();
        jdbc.sql(SUM + GROUP).param("athlete", athlete).update();
    }

    @Override
    public List<DaySum> list(UUID athlete, Days days, Optional<String> sport) {
        var statement = jdbc.sql(COLUMNS + " and day >= :from and day <= :to"
                        + (sport.isPresent() ? " and sport = :sport" : "") + " order by day, sport")
                .param("athlete", athlete)
                .param("from", days.from())
                .param("to", days.to());
        return sport.map(key -> statement.param("sport", key))
                .orElse(statement)
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public List<DaySum> listAll(UUID athlete) {
        return jdbc.sql(COLUMNS + " order by day, sport")
                .param("athlete", athlete)
                .query((row, number) -> read(row))
                .list();
    }

    private static DaySum read(ResultSet row) throws SQLException {
        return new DaySum(
                row.getObject("day", LocalDate.class),
                row.getString("sport"),
                row.getInt("trainings"),
                row.getLong("seconds"),
                row.getBigDecimal("distance_meters"),
                row.getBigDecimal("ascent_meters"),
                row.getBigDecimal("load"));
    }
}
