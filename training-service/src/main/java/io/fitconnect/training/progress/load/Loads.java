package io.fitconnect.training.progress.load;

import io.fitconnect.training.progress.figure.ActivityFigures;
import io.fitconnect.training.progress.figure.CountedTraining;
import io.fitconnect.training.progress.zone.Thresholds;
import java.util.List;
import java.util.Optional;

/** Finds the load of a training by the most exact rule that its figures allow; of one without any figure there is none. */
public final class Loads {

    private static final List<LoadRule> RULES = List.of(
            new PowerLoad(),
            new HeartRateLoad(HeartRateImpulse.MEN),
            new PaceLoad(),
            new SwimLoad(),
            new ExertionLoad());

    private Loads() {}

    public static Optional<TrainingLoad> of(CountedTraining training, ActivityFigures figures, Thresholds thresholds) {
        return RULES.stream()
                .flatMap(rule -> rule.load(training, figures, thresholds).stream())
                .findFirst();
    }
}
