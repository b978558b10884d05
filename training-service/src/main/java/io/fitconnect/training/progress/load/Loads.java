package io.fitconnect.training.progress.load;

import io.fitconnect.training.progress.figure.ActivityFigures;
import io.fitconnect.training.progress.figure.CountedTraining;
import io.fitconnect.training.progress.zone.Sex;
import io.fitconnect.training.progress.zone.Thresholds;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the load of a training by the most exact rule that its figures allow; of one without any figure there is none. */
public final class Loads {

    private static final List<LoadRule> OF_MEN = rules(HeartRateImpulse.MEN);
    private static final List<LoadRule> OF_WOMEN = rules(HeartRateImpulse.WOMEN);

    private Loads() {}

    /** Of an athlete who tells no sex, or neither, the heart rate counts by the curve of men. */
    public static Optional<TrainingLoad> of(
            CountedTraining training, ActivityFigures figures, Thresholds thresholds, @Nullable Sex sex) {
        List<LoadRule> rules = sex == Sex.FEMALE ? OF_WOMEN : OF_MEN;
        return rules.stream()
                .flatMap(rule -> rule.load(training, figures, thresholds).stream())
                .findFirst();
    }

    private static List<LoadRule> rules(HeartRateImpulse impulse) {
        return List.of(new PowerLoad(), new HeartRateLoad(impulse), new PaceLoad(), new SwimLoad(), new ExertionLoad());
    }
}
