package io.fitconnect.training.diary.sum.persistence;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.diary.sum.Amounts;
import io.fitconnect.training.diary.sum.Contribution;
import io.fitconnect.training.diary.sum.Period;
import io.fitconnect.training.diary.sum.Sum;
import io.fitconnect.training.diary.sum.SumKey;
import io.fitconnect.training.diary.sum.Sums;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSums implements Sums {

    private static final String AMOUNTS = "elapsed_seconds, moving_seconds, distance_millimeters, ascent_millimeters";

    private static final Comparator<SumKey> ORDER =
            Comparator.comparing(SumKey::period).thenComparing(SumKey::startsOn).thenComparing(SumKey::sport);

    private final JdbcTemplate jdbc;

    JdbcSums(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Contribution> findContribution(TrainingKey key) {
        return jdbc
                .query(
                        "select local_date, sport, 1 as trainings, " + AMOUNTS
                                + " from training_day where athlete_id = ? and training_id = ?",
                        (row, number) -> new Contribution(
                                row.getObject("local_date", LocalDate.class), row.getString("sport"), amounts(row)),
                        key.athlete().value(),
                        key.training().value())
                .stream()
                .findFirst();
    }

    @Override
    public void keepContribution(TrainingKey key, Contribution contribution) {
        Amounts amounts = contribution.amounts();
        jdbc.update(
                """
                insert into training_day (athlete_id, training_id, local_date, sport, %s)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (athlete_id, training_id) do update set
                    local_date = excluded.local_date, sport = excluded.sport,
                    elapsed_seconds = excluded.elapsed_seconds, moving_seconds = excluded.moving_seconds,
                    distance_millimeters = excluded.distance_millimeters,
                    ascent_millimeters = excluded.ascent_millimeters""".formatted(AMOUNTS),
                key.athlete().value(),
                key.training().value(),
                contribution.day(),
                contribution.sport(),
                amounts.elapsedSeconds(),
                amounts.movingSeconds(),
                amounts.distanceMillimeters(),
                amounts.ascentMillimeters());
    }

    @Override
    public void removeContribution(TrainingKey key) {
        jdbc.update(
                "delete from training_day where athlete_id = ? and training_id = ?",
                key.athlete().value(),
                key.training().value());
    }

    @Override
    public void add(AthleteId athlete, Map<SumKey, Amounts> differences) {
        List<Object[]> rows = differences.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(ORDER)) // so that two transactions meet at the same row first
                .map(entry -> row(athlete, entry.getKey(), entry.getValue()))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        jdbc.batchUpdate("""
                insert into training_sum (athlete_id, period, starts_on, sport, trainings, %s)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (athlete_id, period, starts_on, sport) do update set
                    trainings = training_sum.trainings + excluded.trainings,
                    elapsed_seconds = training_sum.elapsed_seconds + excluded.elapsed_seconds,
                    moving_seconds = training_sum.moving_seconds + excluded.moving_seconds,
                    distance_millimeters = training_sum.distance_millimeters + excluded.distance_millimeters,
                    ascent_millimeters = training_sum.ascent_millimeters + excluded.ascent_millimeters""".formatted(AMOUNTS), rows);
        jdbc.batchUpdate("""
                delete from training_sum
                where athlete_id = ? and period = ? and starts_on = ? and sport = ? and trainings = 0""", rows.stream().map(row -> Arrays.copyOf(row, 4)).toList());
    }

    @Override
    public List<Sum> list(AthleteId athlete, Period period, LocalDate from, LocalDate to, int limit) {
        return jdbc.query(
                "select * from training_sum where athlete_id = ? and period = ? and starts_on between ? and ?"
                        + " order by starts_on, sport limit ?",
                (row, number) -> sum(row),
                athlete.value(),
                period.wireName(),
                from,
                to,
                limit);
    }

    @Override
    public List<Sum> listAll(AthleteId athlete) {
        return jdbc.query(
                "select * from training_sum where athlete_id = ?", (row, number) -> sum(row), athlete.value());
    }

    @Override
    public void clear(AthleteId athlete) {
        jdbc.update("delete from training_day where athlete_id = ?", athlete.value());
        jdbc.update("delete from training_sum where athlete_id = ?", athlete.value());
    }

    @Override
    public List<AthleteId> listAthletes(UUID after, int limit) {
        return jdbc.query("""
                select athlete_id from training where athlete_id > ?
                union select athlete_id from training_sum where athlete_id > ?
                order by athlete_id limit ?""", (row, number) -> new AthleteId(row.getObject(1, UUID.class)), after, after, limit);
    }

    private static Object[] row(AthleteId athlete, SumKey key, Amounts amounts) {
        return new Object[] {
            athlete.value(),
            key.period().wireName(),
            key.startsOn(),
            key.sport(),
            amounts.trainings(),
            amounts.elapsedSeconds(),
            amounts.movingSeconds(),
            amounts.distanceMillimeters(),
            amounts.ascentMillimeters()
        };
    }

    private static Sum sum(ResultSet row) throws SQLException {
        SumKey key = new SumKey(
                Period.find(row.getString("period")).orElseThrow(),
                row.getObject("starts_on", LocalDate.class),
                row.getString("sport"));
        return new Sum(key, amounts(row));
    }

    private static Amounts amounts(ResultSet row) throws SQLException {
        return new Amounts(
                row.getLong("trainings"),
                row.getLong("elapsed_seconds"),
                row.getLong("moving_seconds"),
                row.getLong("distance_millimeters"),
                row.getLong("ascent_millimeters"));
    }
}
