package io.fitconnect.training.progress.load;

import io.fitconnect.training.progress.figure.ActivityFigures;
import io.fitconnect.training.progress.figure.CountedTraining;
import io.fitconnect.training.progress.zone.Thresholds;
import java.util.Optional;

/** By how hard the athlete says that it was, when nothing was measured. */
final class ExertionLoad implements LoadRule {

    @Override
    public Optional<TrainingLoad> load(CountedTraining training, ActivityFigures figures, Thresholds thresholds) {
        Integer exertion = training.perceivedExertion();
        return exertion == null
                ? Optional.empty()
                : Optional.of(TrainingLoad.of(
                        SessionExertion.load(exertion, training.elapsedSeconds()), LoadMethod.EXERTION));
    }
}
