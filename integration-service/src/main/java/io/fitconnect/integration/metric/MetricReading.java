package io.fitconnect.integration.metric;

import java.util.UUID;

/** A value as it is shown. */
public record MetricReading(UUID id, DailyMetric metric, String clientId) {}
