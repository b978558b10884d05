package io.fitconnect.training.progress.persistence;

import io.fitconnect.training.progress.ToldEstimates;
import io.fitconnect.training.progress.estimate.ThresholdEstimate;
import io.fitconnect.training.progress.estimate.ThresholdKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcToldEstimates implements ToldEstimates {

    private final JdbcClient jdbc;

    JdbcToldEstimates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Told> find(UUID athlete, ThresholdKind kind) {
        return jdbc.sql("""
            select value, from_day from threshold_estimate
            where athlete_id = :athlete and threshold = :threshold\
            """)
                .param("athlete", athlete)
                .param("threshold", kind.member())
                .query((row, number) -> new Told(row.getDouble("value"), row.getObject("from_day", LocalDate.class)))
                .optional();
    }

    @Override
    public void save(UUID athlete, ThresholdEstimate estimate) {
        jdbc.sql("""
            insert into threshold_estimate (athlete_id, threshold, value, from_day)
            values (:athlete, :threshold, :value, :from)
            on conflict (athlete_id, threshold) do update set
                value = excluded.value, from_day = excluded.from_day\
            """)
                .param("athlete", athlete)
                .param("threshold", estimate.kind().member())
                .param("value", estimate.value())
                .param("from", estimate.from())
                .update();
    }
}
