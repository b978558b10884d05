package io.fitconnect.integration.metric;

/** A partition of values of an athlete: one series in one year. */
public record MetricExtent(MetricName name, int year) {}
