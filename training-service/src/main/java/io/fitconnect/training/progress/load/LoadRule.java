package io.fitconnect.training.progress.load;

import io.fitconnect.training.progress.figure.ActivityFigures;
import io.fitconnect.training.progress.figure.CountedTraining;
import io.fitconnect.training.progress.zone.Thresholds;
import java.util.Optional;

/** One way to find a training load; empty where something that it needs is unknown. */
@FunctionalInterface
interface LoadRule {

    Optional<TrainingLoad> load(CountedTraining training, ActivityFigures figures, Thresholds thresholds);
}
