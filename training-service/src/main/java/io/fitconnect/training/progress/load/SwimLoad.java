package io.fitconnect.training.progress.load;

import io.fitconnect.training.progress.figure.ActivityFigures;
import io.fitconnect.training.progress.figure.CountedTraining;
import io.fitconnect.training.progress.zone.Thresholds;
import java.util.Optional;

/** By swimming speed beside the critical one; TrainingPeaks' sTSS, whose intensity counts by its cube. */
final class SwimLoad implements LoadRule {

    @Override
    public Optional<TrainingLoad> load(CountedTraining training, ActivityFigures figures, Thresholds thresholds) {
        Double critical = thresholds.criticalSwimSpeedMetersPerSecond();
        Double distance = training.distanceMeters();
        if (critical == null
                || distance == null
                || distance <= 0
                || training.seconds() <= 0
                || Discipline.of(training.sport()) != Discipline.SWIMMING) {
            return Optional.empty();
        }
        double intensity = distance / training.seconds() / critical;
        return Optional.of(
                TrainingLoad.of(StressScore.ofSwimming(training.seconds(), intensity), LoadMethod.SWIM_PACE));
    }
}
