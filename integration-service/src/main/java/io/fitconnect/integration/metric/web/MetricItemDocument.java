package io.fitconnect.integration.metric.web;

import io.fitconnect.integration.metric.DailyMetric;
import io.fitconnect.integration.metric.MetricChange;
import io.fitconnect.integration.metric.MetricFault;
import io.fitconnect.integration.metric.MetricKind;
import io.fitconnect.integration.metric.MetricName;
import io.fitconnect.integration.metric.SleepStages;
import io.fitconnect.platform.json.Moments;
import io.fitconnect.platform.text.TextRule;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** One value of a day as a client sends it. Whatever is wrong with it refuses this item and no other. */
@Schema(name = "MetricItem")
record MetricItemDocument(
        @Schema(
                description =
                        "Your own id of the item, 1 to 200 characters: sent again it replaces the item, also on another day. "
                                + "Without it the item is your only one of this metric and day",
                example = "sleep-20261003")
        @Nullable
        String externalId,

        @Schema(
                description =
                        "resting-heart-rate, sleep, steps, weight, heart-rate-variability, body-fat, or score- and the "
                                + "name of a score of yours: small letters, digits and hyphens, 60 characters in all, 50 scores. "
                                + "Required unless an item with externalId is deleted",
                example = "resting-heart-rate")
        @Nullable
        String metric,

        @Schema(
                description = "The athlete's local day; of a sleep the day of waking up. Required with metric",
                format = "date",
                example = "2026-10-03")
        @Nullable
        String day,

        @Schema(
                description = "In the unit of the metric: bpm, steps, kg, ms (RMSSD), percent, points. Required unless "
                        + "metric is sleep, whose value is computed from its stages",
                example = "47")
        @Nullable
        Double value,

        @Schema(description = "Required when metric is sleep") @Nullable
        SleepDocument sleep,

        @Schema(description = "The moment of the measurement, where there is one", format = "date-time") @Nullable
        String measuredAt,

        @Schema(
                description =
                        "When you made this state of the item: of several states the latest stands, in whatever order "
                                + "they arrive. When absent, the moment of the request",
                format = "date-time")
        @Nullable
        String modifiedAt,

        @Schema(description = "true deletes the item") @Nullable
        Boolean deleted) {

    private static final TextRule EXTERNAL_ID = TextRule.line(200);
    private static final Duration CLOCKS = Duration.ofMinutes(5);
    private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);

    /**
     * Reads the item.
     *
     * @param now   when the request came
     * @param place in the batch: of two items of one name without modifiedAt the second stands
     */
    MetricChange toChange(Instant now, int place) {
        String id = externalId == null
                ? ""
                : EXTERNAL_ID
                        .find(externalId)
                        .orElseThrow(() -> new MetricFault(
                                "invalid", "externalId", "must have 1 to 200 characters, all of them visible"));
        Instant modified = modified(now, place);
        boolean isDeleted = deleted != null && deleted;
        if (isDeleted && !id.isEmpty()) {
            return new MetricChange.Delete(id, modified);
        }
        MetricName name = MetricName.find(require("metric", metric))
                .orElseThrow(
                        () -> new MetricFault("unknown-metric", "metric", "must be a metric or score- and a name"));
        LocalDate local = day(now);
        if (isDeleted) {
            return new MetricChange.DeleteOfDay(name, local, modified);
        }
        SleepStages stages = sleep == null ? null : sleep.toStages();
        return new MetricChange.Put(new DailyMetric(
                id, name, local, number(name.kind(), stages), stages, moment("measuredAt", measuredAt), modified));
    }

    private double number(MetricKind kind, @Nullable SleepStages stages) {
        return kind == MetricKind.SLEEP ? require("sleep", stages).asleepSeconds() : require("value", value);
    }

    private LocalDate day(Instant now) {
        LocalDate local;
        try {
            local = LocalDate.parse(require("day", day));
        } catch (DateTimeException noDay) {
            throw new MetricFault("invalid", "day", "must be a day such as 2026-10-03");
        }
        if (local.isBefore(FIRST_DAY) || local.isAfter(LocalDate.ofInstant(now, ZoneOffset.ofHours(14)))) {
            throw new MetricFault("implausible", "day", "must be from 1970 to today");
        }
        return local;
    }

    private Instant modified(Instant now, int place) {
        Instant stated = moment("modifiedAt", modifiedAt);
        if (stated == null) {
            return now.truncatedTo(ChronoUnit.MICROS).plus(place, ChronoUnit.MICROS);
        }
        if (stated.isAfter(now.plus(CLOCKS)) || stated.isBefore(Instant.EPOCH)) {
            throw new MetricFault("implausible", "modifiedAt", "must not lie in the future");
        }
        return stated;
    }

    static @Nullable Instant moment(String member, @Nullable String text) {
        try {
            return text == null ? null : Moments.instant(text).truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException noMoment) {
            throw new MetricFault("invalid", member, "must be a moment with its offset such as 2026-10-03T06:15:00Z");
        }
    }

    static <T> T require(String member, @Nullable T given) {
        if (given == null) {
            throw new MetricFault("missing", member, "is required");
        }
        return given;
    }
}
