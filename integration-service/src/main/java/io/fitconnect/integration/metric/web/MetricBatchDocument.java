package io.fitconnect.integration.metric.web;

import io.fitconnect.integration.metric.RecordMetrics;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Items of one athlete. */
record MetricBatchDocument(
        @NotNull(message = "is required")
        @Size(
                min = 1,
                max = RecordMetrics.MOST_ITEMS,
                message = "must have 1 to " + RecordMetrics.MOST_ITEMS + " items")
        List<@NotNull(message = "must not be null") MetricItemDocument> items) {}
