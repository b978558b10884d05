package io.fitconnect.profile.athlete.persistence;

import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.athlete.Weights;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWeights implements Weights {

    private static final int MOST_YEARS = 1_000;

    private final JdbcClient jdbc;

    JdbcWeights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(AthleteId athlete, LocalDate day, double kilograms) {
        jdbc.sql("""
                        insert into athlete_weight (athlete_id, measured_on, kilograms)
                        values (:athlete, :day, :kilograms)
                        on conflict (athlete_id, measured_on) do update set kilograms = excluded.kilograms""")
                .param("athlete", athlete.value())
                .param("day", day)
                .param("kilograms", kilograms)
                .update();
    }

    @Override
    public SortedMap<LocalDate, Double> list(AthleteId athlete) {
        return list(athlete, LocalDate.EPOCH.minusYears(MOST_YEARS), LocalDate.EPOCH.plusYears(MOST_YEARS));
    }

    @Override
    public SortedMap<LocalDate, Double> list(AthleteId athlete, LocalDate from, LocalDate to) {
        SortedMap<LocalDate, Double> weights = new TreeMap<>();
        jdbc.sql("""
                        select measured_on, kilograms from athlete_weight
                        where athlete_id = :athlete and measured_on between :from and :to""")
                .param("athlete", athlete.value())
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    weights.put(row.getObject("measured_on", LocalDate.class), row.getDouble("kilograms"));
                });
        return weights;
    }

    @Override
    public Optional<Double> findLatest(AthleteId athlete) {
        return jdbc.sql("""
                        select kilograms from athlete_weight where athlete_id = :athlete
                        order by measured_on desc limit 1""")
                .param("athlete", athlete.value())
                .query(Double.class)
                .optional();
    }

    @Override
    public void remove(AthleteId athlete, LocalDate day) {
        jdbc.sql("delete from athlete_weight where athlete_id = :athlete and measured_on = :day")
                .param("athlete", athlete.value())
                .param("day", day)
                .update();
    }
}
