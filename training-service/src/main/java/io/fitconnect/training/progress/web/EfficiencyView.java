package io.fitconnect.training.progress.web;

import io.fitconnect.training.progress.curve.Efficiency;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Pace at heart rate over time. */
@Schema(name = "Efficiencies")
record EfficiencyView(List<Point> trainings) {

    static EfficiencyView of(List<Efficiency> efficiencies) {
        return new EfficiencyView(efficiencies.stream().map(Point::of).toList());
    }

    @Schema(name = "Efficiency")
    record Point(
            UUID trainingId,
            LocalDate day,

            @Schema(description = "Average metres per heartbeat; trainings of 20 minutes and more")
            double metersPerBeat) {

        static Point of(Efficiency efficiency) {
            return new Point(efficiency.training(), efficiency.day(), Rounding.thousandth(efficiency.metersPerBeat()));
        }
    }
}
