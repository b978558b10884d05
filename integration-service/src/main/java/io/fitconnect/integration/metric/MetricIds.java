package io.fitconnect.integration.metric;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids of items that follow from what names them, so that a repetition has the same. */
final class MetricIds {

    private static final char SEPARATOR = '\n';

    private MetricIds() {}

    /** An item of an external id keeps its id when it moves to another day. */
    static UUID of(MetricOwner owner, DailyMetric metric) {
        return metric.hasExternalId()
                ? ofExternalId(owner, metric.externalId())
                : ofDay(owner, metric.name(), metric.day().toString());
    }

    static UUID of(MetricOwner owner, MetricChange change) {
        if (change instanceof MetricChange.Put put) {
            return of(owner, put.metric());
        }
        return change instanceof MetricChange.DeleteOfDay ofDay
                ? ofDay(owner, ofDay.name(), ofDay.day().toString())
                : ofExternalId(owner, change.externalId());
    }

    private static UUID ofExternalId(MetricOwner owner, String externalId) {
        return named(owner, "id" + SEPARATOR + externalId);
    }

    private static UUID ofDay(MetricOwner owner, MetricName name, String day) {
        return named(owner, name.text() + SEPARATOR + day);
    }

    private static UUID named(MetricOwner owner, String name) {
        String text = owner.athleteId() + String.valueOf(SEPARATOR) + owner.clientId() + SEPARATOR + name;
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
