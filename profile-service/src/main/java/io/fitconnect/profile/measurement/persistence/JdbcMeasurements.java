package io.fitconnect.profile.measurement.persistence;

import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.measurement.Measurement;
import io.fitconnect.profile.measurement.Measurements;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMeasurements implements Measurements {

    private final JdbcClient jdbc;

    JdbcMeasurements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SortedMap<LocalDate, Measurement> list(AthleteId athlete, LocalDate from, LocalDate to) {
        SortedMap<LocalDate, Measurement> days = new TreeMap<>();
        jdbc.sql("""
                        select * from measurement
                        where athlete_id = :athlete and measured_on between :from and :to""")
                .param("athlete", athlete.value())
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    LocalDate day = row.getObject("measured_on", LocalDate.class);
                    days.put(
                            day,
                            new Measurement(
                                    day,
                                    null,
                                    row.getObject("resting_heart_rate_bpm", Integer.class),
                                    row.getObject("heart_rate_variability_millis", Double.class),
                                    row.getObject("body_fat_percent", Double.class),
                                    row.getObject("sleep_minutes", Integer.class)));
                });
        return days;
    }

    @Override
    public void put(AthleteId athlete, Measurement measurement) {
        jdbc.sql("""
                        insert into measurement (
                            athlete_id, measured_on, resting_heart_rate_bpm, heart_rate_variability_millis,
                            body_fat_percent, sleep_minutes)
                        values (:athlete, :day, :resting, :variability, :fat, :sleep)
                        on conflict (athlete_id, measured_on) do update set
                            resting_heart_rate_bpm = excluded.resting_heart_rate_bpm,
                            heart_rate_variability_millis = excluded.heart_rate_variability_millis,
                            body_fat_percent = excluded.body_fat_percent, sleep_minutes = excluded.sleep_minutes""")
                .param("athlete", athlete.value())
                .param("day", measurement.day())
                .param("resting", measurement.restingHeartRateBpm())
                .param("variability", measurement.heartRateVariabilityMillis())
                .param("fat", measurement.bodyFatPercent())
                .param("sleep", measurement.sleepMinutes())
                .update();
    }

    @Override
    public void remove(AthleteId athlete, LocalDate day) {
        jdbc.sql("delete from measurement where athlete_id = :athlete and measured_on = :day")
                .param("athlete", athlete.value())
                .param("day", day)
                .update();
    }
}
