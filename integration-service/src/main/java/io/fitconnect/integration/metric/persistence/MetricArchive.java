package io.fitconnect.integration.metric.persistence;

import io.fitconnect.integration.metric.DailyMetric;
import io.fitconnect.integration.metric.DailyMetrics;
import io.fitconnect.integration.metric.MetricExtents;
import io.fitconnect.integration.metric.MetricExtents.Extent;
import io.fitconnect.integration.metric.MetricOwner;
import io.fitconnect.integration.metric.SleepStages;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All daily metrics in the archive of an athlete's data, read year by year. */
@Repository
class MetricArchive implements AthleteArchive {

    private final DailyMetrics metrics;
    private final MetricExtents extents;

    MetricArchive(DailyMetrics metrics, MetricExtents extents) {
        this.metrics = metrics;
        this.extents = extents;
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("metrics.json", sink -> {
            for (Extent extent : extents.list(athlete)) {
                MetricOwner owner = new MetricOwner(athlete, extent.clientId());
                int year = extent.partition().year();
                for (DailyMetric metric : metrics.list(
                        owner, extent.partition().name(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))) {
                    sink.accept(Document.of(extent.clientId(), metric));
                }
            }
        });
    }

    private record Document(
            String metric,
            LocalDate day,
            double value,
            String unit,
            String clientId,
            @Nullable String externalId,
            @Nullable Instant measuredAt,
            @Nullable SleepStages sleep,
            Instant modifiedAt) {

        static Document of(String clientId, DailyMetric metric) {
            return new Document(
                    metric.name().text(),
                    metric.day(),
                    metric.value(),
                    metric.name().kind().unit(),
                    clientId,
                    metric.externalId().isEmpty() ? null : metric.externalId(),
                    metric.measuredAt(),
                    metric.sleep(),
                    metric.modifiedAt());
        }
    }
}
