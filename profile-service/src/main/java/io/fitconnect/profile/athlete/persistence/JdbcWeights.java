package io.fitconnect.profile.athlete.persistence;

import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.athlete.Weights;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWeights implements Weights {

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
        SortedMap<LocalDate, Double> weights = new TreeMap<>();
        jdbc.sql("select measured_on, kilograms from athlete_weight where athlete_id = :athlete")
                .param("athlete", athlete.value())
                .query(row -> {
                    weights.put(row.getObject("measured_on", LocalDate.class), row.getDouble("kilograms"));
                });
        return weights;
    }
}
