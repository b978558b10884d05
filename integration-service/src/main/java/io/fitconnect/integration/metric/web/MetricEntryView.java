package io.fitconnect.integration.metric.web;

import io.fitconnect.integration.metric.DailyMetric;
import io.fitconnect.integration.metric.MetricReading;
import io.fitconnect.integration.metric.SleepStages;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One value of a day. */
@Schema(name = "MetricEntry")
record MetricEntryView(
        UUID id,
        LocalDate day,

        @Schema(description = "Of a sleep the seconds asleep")
        double value,

        @Schema(description = "The client that gave it") @Nullable
        String clientId,

        @Nullable String externalId,
        @Nullable Instant measuredAt,
        @Nullable Sleep sleep,
        Instant modifiedAt) {

    static MetricEntryView of(MetricReading reading) {
        DailyMetric metric = reading.metric();
        return new MetricEntryView(
                reading.id(),
                metric.day(),
                metric.value(),
                reading.clientId(),
                metric.externalId().isEmpty() ? null : metric.externalId(),
                metric.measuredAt(),
                metric.sleep() == null ? null : Sleep.of(metric.sleep()),
                metric.modifiedAt());
    }

    /** As others see it: without the names that programs gave, and without the times of day. */
    static MetricEntryView shared(MetricReading reading) {
        DailyMetric metric = reading.metric();
        return new MetricEntryView(
                reading.id(), metric.day(), metric.value(), null, null, null, null, metric.modifiedAt());
    }

    /** One sleep. */
    @Schema(name = "MetricSleep")
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
