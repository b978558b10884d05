package io.fitconnect.training.progress.load;

import io.fitconnect.training.progress.figure.ActivityFigures;
import io.fitconnect.training.progress.figure.CountedTraining;
import io.fitconnect.training.progress.zone.Thresholds;
import java.util.Optional;

/** By running pace, adjusted for the grade where the kilometres tell their climbs; McGregor's rTSS. */
final class PaceLoad implements LoadRule {

    @Override
    public Optional<TrainingLoad> load(CountedTraining training, ActivityFigures figures, Thresholds thresholds) {
        Double threshold = thresholds.thresholdPaceMetersPerSecond();
        Double distance = training.distanceMeters();
        if (threshold == null
                || distance == null
                || distance <= 0
                || training.seconds() <= 0
                || Discipline.of(training.sport()) != Discipline.RUNNING) {
            return Optional.empty();
        }
        double flatMeters = distance * climbFactor(figures);
        double intensity = flatMeters / training.seconds() / threshold;
        return Optional.of(TrainingLoad.of(StressScore.of(training.seconds(), intensity), LoadMethod.PACE));
    }

    private static double climbFactor(ActivityFigures figures) {
        double covered = figures.splits().stream()
                .mapToDouble(split -> split.distanceMeters())
                .sum();
        return covered <= 0 ? 1 : GradeCost.flatMeters(figures.splits()) / covered;
    }
}
