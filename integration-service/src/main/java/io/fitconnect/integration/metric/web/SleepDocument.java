package io.fitconnect.integration.metric.web;

import io.fitconnect.integration.metric.SleepStages;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One sleep, in seconds of its stages. */
@Schema(name = "MetricItemSleep")
record SleepDocument(
        @Schema(description = "Required", format = "date-time") @Nullable
        String startTime,

        @Schema(description = "Required; at most 24 hours after startTime", format = "date-time") @Nullable
        String endTime,

        @Schema(description = "Light sleep, or all sleep when the device knows no stages") @Nullable
        Integer lightSeconds,

        @Nullable Integer deepSeconds,
        @Nullable Integer remSeconds,
        @Nullable Integer awakeSeconds) {

    SleepStages toStages() {
        return new SleepStages(
                required("sleep.startTime", startTime),
                required("sleep.endTime", endTime),
                lightSeconds,
                deepSeconds,
                remSeconds,
                awakeSeconds);
    }

    private static Instant required(String member, @Nullable String text) {
        return MetricItemDocument.require(member, MetricItemDocument.moment(member, text));
    }
}
