package io.fitconnect.integration.metric.web;

import io.fitconnect.integration.metric.MetricName;
import io.fitconnect.integration.metric.MetricReading;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;

/** Values of a series, by day. */
@Schema(name = "MetricSeries")
record MetricSeriesView(
        String metric,

        @Schema(description = "bpm, s, steps, kg, ms, percent or points")
        String unit,

        List<MetricEntryView> entries) {

    static MetricSeriesView of(
            MetricName name, List<MetricReading> readings, Function<MetricReading, MetricEntryView> form) {
        return new MetricSeriesView(
                name.text(), name.kind().unit(), readings.stream().map(form).toList());
    }
}
