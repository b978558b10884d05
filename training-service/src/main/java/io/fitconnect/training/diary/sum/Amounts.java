package io.fitconnect.training.diary.sum;

import io.fitconnect.training.diary.TrainingDetails;
import io.fitconnect.training.measurement.Figures;
import java.util.Objects;

/**
 * What trainings add up to, in whole numbers: adding and taking away in any order ends at the same amounts.
 *
 * @param movingSeconds of a training that does not know, its elapsed time
 */
public record Amounts(
        long trainings, long elapsedSeconds, long movingSeconds, long distanceMillimeters, long ascentMillimeters) {

    public static final Amounts NONE = new Amounts(0, 0, 0, 0, 0);

    private static final double MILLIMETERS = 1_000;

    static Amounts of(TrainingDetails details) {
        Figures figures = details.figures();
        int elapsed = figures.time().elapsedSeconds();
        double distance = figures.distance() == null ? 0 : figures.distance().meters();
        double ascent = figures.climb() == null
                ? 0
                : Objects.requireNonNullElse(figures.climb().ascentMeters(), 0.0);
        return new Amounts(
                1,
                elapsed,
                Objects.requireNonNullElse(figures.time().movingSeconds(), elapsed),
                Math.round(distance * MILLIMETERS),
                Math.round(ascent * MILLIMETERS));
    }

    public Amounts plus(Amounts other) {
        return new Amounts(
                trainings + other.trainings,
                elapsedSeconds + other.elapsedSeconds,
                movingSeconds + other.movingSeconds,
                distanceMillimeters + other.distanceMillimeters,
                ascentMillimeters + other.ascentMillimeters);
    }

    Amounts negated() {
        return new Amounts(-trainings, -elapsedSeconds, -movingSeconds, -distanceMillimeters, -ascentMillimeters);
    }
}
