package io.fitconnect.integration.metric.persistence;

import io.fitconnect.integration.metric.MetricExtent;
import io.fitconnect.integration.metric.MetricExtents;
import io.fitconnect.integration.metric.MetricName;
import io.fitconnect.integration.metric.MetricOwner;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Extents in the table {@code metric_extent}. */
@Repository
class SqlMetricExtents implements MetricExtents {

    private final JdbcTemplate jdbc;

    SqlMetricExtents(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Extent> list(UUID athleteId) {
        return jdbc.query(
                "select metric, year, client_id from metric_extent where athlete_id = ? order by metric, year, client_id",
                (row, number) -> new Extent(
                        new MetricExtent(
                                MetricName.find(row.getString("metric")).orElseThrow(), row.getInt("year")),
                        row.getString("client_id")),
                athleteId);
    }

    @Override
    public void add(MetricOwner owner, Collection<MetricExtent> extents) {
        jdbc.batchUpdate(
                """
                insert into metric_extent (athlete_id, metric, year, client_id) values (?, ?, ?, ?)
                on conflict (athlete_id, metric, year, client_id) do nothing""",
                extents.stream()
                        .map(extent ->
                                new Object[] {owner.athleteId(), extent.name().text(), extent.year(), owner.clientId()})
                        .toList());
    }

    @Override
    public boolean exists(UUID athleteId) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select 1 from metric_extent where athlete_id = ?)", Boolean.class, athleteId));
    }

    @Override
    public void remove(UUID athleteId, Collection<Extent> extents) {
        jdbc.batchUpdate(
                "delete from metric_extent where athlete_id = ? and metric = ? and year = ? and client_id = ?",
                extents.stream()
                        .map(extent -> new Object[] {
                            athleteId,
                            extent.partition().name().text(),
                            extent.partition().year(),
                            extent.clientId()
                        })
                        .toList());
    }
}
