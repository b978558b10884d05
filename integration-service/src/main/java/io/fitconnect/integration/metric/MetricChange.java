package io.fitconnect.integration.metric;

import java.time.Instant;
import java.time.LocalDate;

/** One item of a batch. */
public sealed interface MetricChange {

    String externalId();

    Instant modifiedAt();

    /** Writes a value, or replaces the one that the client gave before. */
    record Put(DailyMetric metric) implements MetricChange {
        @Override
        public String externalId() {
            return metric.externalId();
        }

        @Override
        public Instant modifiedAt() {
            return metric.modifiedAt();
        }
    }

    /** Deletes the item with this id, wherever it stands. */
    record Delete(String externalId, Instant modifiedAt) implements MetricChange {}

    /** Deletes what the client gave of a day without an id. */
    record DeleteOfDay(MetricName name, LocalDate day, Instant modifiedAt) implements MetricChange {
        @Override
        public String externalId() {
            return "";
        }
    }
}
