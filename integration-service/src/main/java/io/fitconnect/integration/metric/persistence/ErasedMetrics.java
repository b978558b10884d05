package io.fitconnect.integration.metric.persistence;

import io.fitconnect.integration.metric.DailyMetrics;
import io.fitconnect.integration.metric.MetricExtents;
import io.fitconnect.integration.metric.MetricExtents.Extent;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.LeftoverStore;
import io.fitconnect.platform.account.Leftovers;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/**
 * Erases the metrics of an athlete. The extents say which partitions there are, so they stay until those are deleted; the last
 * transaction of the erasure looks once more.
 */
@Repository
class ErasedMetrics implements AthleteData, LeftoverStore {

    private static final String NAME = "METRICS";

    private final DailyMetrics metrics;
    private final MetricExtents extents;

    ErasedMetrics(DailyMetrics metrics, MetricExtents extents) {
        this.metrics = metrics;
        this.extents = extents;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        if (extents.exists(athlete)) {
            leftovers.add(NAME, athlete);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void delete(UUID athlete) {
        List<Extent> found = extents.list(athlete);
        metrics.erase(
                athlete,
                found.stream().map(Extent::partition).distinct().toList(),
                found.stream().map(Extent::clientId).distinct().toList());
        extents.remove(athlete, found);
    }
}
