package io.fitconnect.training.progress.web;

import io.fitconnect.training.progress.ViewTrainingProgress.TrainingProgress;
import io.fitconnect.training.progress.load.LoadMethod;
import io.fitconnect.training.progress.load.TrainingLoad;
import io.fitconnect.training.progress.plausibility.Implausibility;
import io.fitconnect.training.progress.zone.TimeInZones;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Load and time in zones of one training. */
@Schema(name = "TrainingProgress")
record TrainingProgressView(
        @Schema(description = "Absent when nothing was measured or said of which a load could be found") @Nullable
        Load load,

        @Schema(description = "First day of the zones that were used: those of the training's day") @Nullable
        LocalDate zonesFrom,

        @Nullable Zones heartRate,
        @Nullable Zones power,
        @Nullable Zones speed,

        @Schema(
                description =
                        "Why the training gives no records, and no load of what cannot be: average-speed (the whole of"
                                + " it is faster than its sport, as in a car), stretch-speed (a stretch is, as where a"
                                + " position jumps), stretch-power (more than a human's), climb-rate (as in a lift). It"
                                + " counts in the diary all the same. Empty when all is plausible")
        List<Implausibility> implausible) {

    static TrainingProgressView of(TrainingProgress progress) {
        return new TrainingProgressView(
                progress.load().map(Load::of).orElse(null),
                progress.zonesFrom().orElse(null),
                progress.heartRate().map(Zones::of).orElse(null),
                progress.power().map(Zones::of).orElse(null),
                progress.speed().map(Zones::of).orElse(null),
                progress.implausible());
    }

    @Schema(name = "TrainingLoad")
    record Load(
            @Schema(description = "An hour at threshold is 100")
            BigDecimal value,

            @Schema(
                    description = "How it was found: power (TSS of normalized power), power-estimate (of the power"
                            + " histogram, an upper estimate), heart-rate (TRIMP), pace (grade-adjusted),"
                            + " swim-pace, exertion (times duration)")
            LoadMethod method) {

        static Load of(TrainingLoad load) {
            return new Load(load.value(), load.method());
        }
    }

    @Schema(name = "TimeInZones")
    record Zones(
            String model,

            @Schema(description = "Upper bounds of all zones but the last: bpm, watts or metres per second")
            List<Double> upperBounds,

            @Schema(description = "Seconds in each zone, one more than there are bounds")
            List<Double> seconds) {

        static Zones of(TimeInZones zones) {
            return new Zones(
                    zones.model(),
                    zones.upperBounds(),
                    zones.seconds().stream().map(Rounding::tenth).toList());
        }
    }
}
