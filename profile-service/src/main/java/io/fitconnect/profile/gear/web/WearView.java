package io.fitconnect.profile.gear.web;

import io.fitconnect.profile.gear.Measure;
import io.fitconnect.profile.gear.Remaining;
import io.fitconnect.profile.gear.Threshold;
import io.fitconnect.profile.gear.WearReport;
import io.fitconnect.profile.gear.WearSum;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The wear of an item. */
record WearView(
        @Schema(description = "All trainings done with it") SumView total,

        @Schema(description = "Those since the last service, or all without one")
        SumView sinceService,

        @Schema(description = "Number of services", example = "0")
        int life,

        @Schema(description = "UTC; absent without a service") @Nullable
        Instant lastService,

        @Schema(description = "Absent where no lifespan of the kind is published") @Nullable
        LifeView lifespan) {

    static WearView of(WearReport report) {
        return new WearView(
                SumView.of(report.wear().total()),
                SumView.of(report.wear().current()),
                report.wear().life(),
                report.lastService(),
                report.findLevel()
                        .map(level -> LifeView.of(level, report.remaining()))
                        .orElse(null));
    }

    /** What some trainings did to an item. */
    record SumView(
            long trainings,

            @Schema(description = "Days with at least one training")
            long days,

            @Schema(description = "Metres", example = "391420.5")
            double distanceMeters,

            @Schema(description = "Moving time where it is known, else from start to end")
            long seconds,

            @Schema(description = "Metres climbed") double ascentMeters,

            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay) {

        private static final double CENTIMETERS_PER_METER = 100;

        static SumView of(WearSum sum) {
            return new SumView(
                    sum.trainings(),
                    sum.days(),
                    sum.distanceCentimeters() / CENTIMETERS_PER_METER,
                    sum.seconds(),
                    sum.ascentCentimeters() / CENTIMETERS_PER_METER,
                    sum.firstDay(),
                    sum.lastDay());
        }
    }

    /** How much of the published lifespan is used. */
    record LifeView(
            @Schema(description = "The unit of used, lower and upper")
            Measure measure,

            @Schema(example = "391.42") double used,

            @Schema(description = "Where items of the kind begin to be worn out", example = "480")
            long lower,

            @Schema(description = "What hardly any item of the kind outlives", example = "800")
            long upper,

            @Schema(description = "near: 80 % of lower are used; passed: lower is")
            Threshold threshold,

            @Schema(description = "Who published lower and upper")
            String source,

            @Schema(
                    description =
                            "At the athlete's own pace of the last eight weeks; absent when the item was not used "
                                    + "lately, or is retired")
            @Nullable
            RemainingView remaining) {

        static LifeView of(WearReport.Level level, @Nullable Remaining remaining) {
            return new LifeView(
                    level.lifespan().measure(),
                    level.used(),
                    level.lifespan().lower(),
                    level.lifespan().upper(),
                    level.threshold(),
                    level.lifespan().source(),
                    remaining == null ? null : new RemainingView(remaining.weeksFrom(), remaining.weeksTo()));
        }
    }

    /** Weeks until the ends of the lifespan. */
    record RemainingView(
            @Schema(example = "3") long weeksFrom,

            @Schema(example = "14") long weeksTo) {}
}
