package io.fitconnect.integration.metric;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One value of a day, from one client.
 *
 * @param externalId the client's own id of the item; empty when the client names it by its day
 * @param day        the athlete's local day; of a sleep the day of waking up
 * @param value      in the unit of the kind
 * @param modifiedAt when the client made this state of the item, to the microsecond
 */
public record DailyMetric(
        String externalId,
        MetricName name,
        LocalDate day,
        double value,
        @Nullable SleepStages sleep,
        @Nullable Instant measuredAt,
        Instant modifiedAt) {

    public DailyMetric {
        if (!name.kind().allows(value)) {
            throw new MetricFault(
                    "out-of-range", "value", "must be " + name.kind().range());
        }
        if (sleep != null && name.kind() != MetricKind.SLEEP) {
            throw new MetricFault("not-of-this-metric", "sleep", "must be absent unless metric is sleep");
        }
        if (sleep == null && name.kind() == MetricKind.SLEEP) {
            throw new MetricFault("missing", "sleep", "is required when metric is sleep");
        }
    }

    /** Whether the client gave the item an id of its own. */
    boolean hasExternalId() {
        return !externalId.isEmpty();
    }

    MetricExtent extent() {
        return new MetricExtent(name, day.getYear());
    }
}
