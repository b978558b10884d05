package io.fitconnect.training.progress.persistence;

import io.fitconnect.training.progress.RecordedFigures;
import io.fitconnect.training.progress.figure.ActivityFigures;
import io.fitconnect.training.progress.figure.Histogram;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRecordedFigures implements RecordedFigures {

    private final JdbcClient jdbc;
    private final ProgressJson json;

    JdbcRecordedFigures(JdbcClient jdbc, ProgressJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public ActivityFigures get(UUID athlete, UUID activity) {
        return jdbc.sql("select figures from recorded_figures where athlete_id = :athlete and activity_id = :activity")
                .param("athlete", athlete)
                .param("activity", activity)
                .query((row, number) -> json.read(row.getString("figures"), ActivityFigures.class))
                .optional()
                .orElse(ActivityFigures.NONE);
    }

    @Override
    public Map<UUID, Histogram> listHeartRates(UUID athlete, Collection<UUID> activities) {
        return activities.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                            select activity_id, figures -> 'heartRate' as heart_rate from recorded_figures
                            where athlete_id = :athlete and activity_id in (:activities)
                              and figures ->> 'heartRate' is not null\
                            """)
                        .param("athlete", athlete)
                        .param("activities", activities)
                        .query((row, number) -> Map.entry(
                                row.getObject("activity_id", UUID.class),
                                json.read(row.getString("heart_rate"), Histogram.class)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public boolean save(UUID athlete, UUID activity, int revision, ActivityFigures figures) {
        return jdbc.sql("""
                        insert into recorded_figures (athlete_id, activity_id, revision, figures)
                        values (:athlete, :activity, :revision, cast(:figures as jsonb))
                        on conflict (athlete_id, activity_id) do update
                        set figures = excluded.figures, revision = excluded.revision
                        where recorded_figures.revision <= excluded.revision""")
                        .param("athlete", athlete)
                        .param("activity", activity)
                        .param("revision", revision)
                        .param("figures", json.write(figures))
                        .update()
                > 0;
    }

    @Override
    public void remove(UUID athlete, UUID activity) {
        jdbc.sql("delete from recorded_figures where athlete_id = :athlete and activity_id = :activity")
                .param("athlete", athlete)
                .param("activity", activity)
                .update();
    }
}
