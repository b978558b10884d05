package io.fitconnect.integration.metric;

import io.fitconnect.integration.imports.Sender;
import io.fitconnect.integration.sourcepolicy.SourcePolicy;
import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.json.WireName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the announcements on {@code integration.metric}, keyed by the athlete, each of a few hundred items at most. */
final class MetricAnnouncements {

    static final String TOPIC = "integration.metric";
    static final String CHANGED = "metrics-changed.v1";

    /** An item takes at most 600 bytes, and an event 256 KiB. */
    static final int MOST_ITEMS = 250;

    private MetricAnnouncements() {}

    static List<Announcement> of(Sender sender, SourcePolicy policy, List<MetricChange> changes) {
        MetricOwner owner = new MetricOwner(sender.athleteId(), sender.clientId());
        Source source = new Source(WireName.of(sender.kind()), sender.clientId(), policy);
        List<Announcement> announcements = new ArrayList<>();
        for (int from = 0; from < changes.size(); from += MOST_ITEMS) {
            List<Item> items = changes.subList(from, Math.min(changes.size(), from + MOST_ITEMS)).stream()
                    .map(change -> Item.of(owner, change))
                    .toList();
            announcements.add(new Announcement(
                    TOPIC,
                    sender.athleteId().toString(),
                    CHANGED,
                    sender.athleteId().toString(),
                    new MetricsChanged(sender.athleteId(), source, items)));
        }
        return announcements;
    }

    record MetricsChanged(UUID athleteId, Source source, List<Item> items) {}

    record Source(String kind, String clientId, SourcePolicy policy) {}

    record Item(
            UUID id,
            Instant modifiedAt,
            boolean deleted,
            @Nullable String metric,
            @Nullable LocalDate day,
            @Nullable Double value,
            @Nullable String unit,
            @Nullable Instant measuredAt,
            @Nullable Sleep sleep) {

        static Item of(MetricOwner owner, MetricChange change) {
            UUID id = MetricIds.of(owner, change);
            if (!(change instanceof MetricChange.Put put)) {
                return new Item(id, change.modifiedAt(), true, null, null, null, null, null, null);
            }
            DailyMetric metric = put.metric();
            return new Item(
                    id,
                    metric.modifiedAt(),
                    false,
                    metric.name().text(),
                    metric.day(),
                    metric.value(),
                    metric.name().kind().unit(),
                    metric.measuredAt(),
                    metric.sleep() == null ? null : Sleep.of(metric.sleep()));
        }
    }

    record Sleep(
            Instant startTime,
            Instant endTime,
            @Nullable Integer lightSeconds,
            @Nullable Integer deepSeconds,
            @Nullable Integer remSeconds,
            @Nullable Integer awakeSeconds) {

        static Sleep of(SleepStages stages) {
            return new Sleep(
                    stages.startTime(),
                    stages.endTime(),
                    stages.lightSeconds(),
                    stages.deepSeconds(),
                    stages.remSeconds(),
                    stages.awakeSeconds());
        }
    }
}
