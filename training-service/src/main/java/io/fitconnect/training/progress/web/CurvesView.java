package io.fitconnect.training.progress.web;

import io.fitconnect.training.progress.ViewCurves.Curves;
import io.fitconnect.training.progress.curve.CriticalFit;
import io.fitconnect.training.progress.curve.Interval;
import io.fitconnect.training.progress.curve.RacePrediction;
import io.fitconnect.training.progress.record.Mark;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Best efforts of late, what was fitted to them, and the races that they predict. */
@Schema(name = "Curves")
record CurvesView(
        LocalDate from,
        List<Point> powers,

        @Schema(
                description =
                        "Critical in watts, reserve (W') in joules; absent with fewer than two efforts of 2 to 30 minutes")
        @Nullable
        Fit criticalPower,

        List<Point> times,

        @Schema(description = "Critical in metres per second, reserve (D') in metres") @Nullable
        Fit criticalSpeed,

        List<Prediction> predictions) {

    static CurvesView of(LocalDate from, Curves curves) {
        return new CurvesView(
                from,
                curves.powers().stream().map(Point::of).toList(),
                curves.criticalPower().map(Fit::of).orElse(null),
                curves.times().stream().map(Point::of).toList(),
                curves.criticalSpeed().map(Fit::of).orElse(null),
                curves.predictions().stream().map(Prediction::of).toList());
    }

    @Schema(name = "CurvePoint")
    record Point(
            @Schema(description = "Seconds of a power, metres of a time")
            int over,

            @Schema(description = "Watts, or seconds") double value,

            UUID trainingId) {

        static Point of(Mark mark) {
            return new Point(mark.measure().over(), mark.value(), mark.training());
        }
    }

    @Schema(name = "CriticalFit", description = "Two-parameter hyperbolic model (Monod and Scherrer 1965), linear form")
    record Fit(
            double critical,

            @Schema(description = "95 % confidence; absent with two efforts, of which a line says nothing") @Nullable
            Range criticalInterval,

            double reserve,
            @Nullable Range reserveInterval,
            double rSquared,

            @Schema(description = "Durations of the efforts that were used, in seconds")
            List<Double> durationsSeconds) {

        static Fit of(CriticalFit fit) {
            return new Fit(
                    Rounding.thousandth(fit.critical()),
                    Range.of(fit.criticalInterval()),
                    Rounding.tenth(fit.reserve()),
                    Range.of(fit.reserveInterval()),
                    Rounding.thousandth(fit.rSquared()),
                    fit.durationsSeconds());
        }
    }

    @Schema(name = "ConfidenceInterval")
    record Range(double from, double to) {

        static @Nullable Range of(@Nullable Interval interval) {
            return interval == null
                    ? null
                    : new Range(Rounding.thousandth(interval.from()), Rounding.thousandth(interval.to()));
        }
    }

    @Schema(name = "RacePrediction")
    record Prediction(
            double distanceMeters,
            double seconds,

            @Schema(
                    description =
                            "riegel: exponent 1.06 on the best time nearest to the distance; critical-speed: the fit")
            String model,

            @Nullable Double fromDistanceMeters,
            @Nullable Double fromSeconds) {

        static Prediction of(RacePrediction prediction) {
            return new Prediction(
                    prediction.meters(),
                    Rounding.tenth(prediction.seconds()),
                    prediction.model(),
                    prediction.fromMeters(),
                    prediction.fromSeconds());
        }
    }
}
