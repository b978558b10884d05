package io.fitconnect.integration.metric.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.fitconnect.integration.metric.DailyMetric;
import io.fitconnect.integration.metric.MetricItemState;
import io.fitconnect.integration.metric.MetricName;
import io.fitconnect.integration.metric.SleepStages;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a row says beside its key, as JSON; members are added and never renamed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MetricContent(
        Instant modifiedAt,
        @Nullable Double value,
        @Nullable SleepStages sleep,
        @Nullable Instant measuredAt) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static String write(MetricItemState state) {
        DailyMetric metric = state.metric();
        return metric == null
                ? JSON.writeValueAsString(new MetricContent(state.modifiedAt(), null, null, null))
                : write(metric);
    }

    static String write(DailyMetric metric) {
        return JSON.writeValueAsString(
                new MetricContent(metric.modifiedAt(), metric.value(), metric.sleep(), metric.measuredAt()));
    }

    static MetricContent read(String text) {
        return JSON.readValue(text, MetricContent.class);
    }

    DailyMetric toMetric(String externalId, MetricName name, LocalDate day) {
        if (value == null) {
            throw new IllegalStateException("A deleted item has no value");
        }
        return new DailyMetric(externalId, name, day, value, sleep, measuredAt, modifiedAt);
    }
}
