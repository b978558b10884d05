package io.fitconnect.training.progress;

import io.fitconnect.training.diary.ActivityId;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.Merge;
import io.fitconnect.training.diary.RecordedField;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.diary.TrainingMerges;
import io.fitconnect.training.progress.figure.ActivityFigures;
import io.fitconnect.training.progress.figure.CountedTraining;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the recordings of a training gave: of several, each the figures of what the training takes from it. */
@Component
class TrainingFigures {

    private final RecordedFigures figures;
    private final DerivedTrainings trainings;
    private final TrainingMerges merges;

    TrainingFigures(RecordedFigures figures, DerivedTrainings trainings, TrainingMerges merges) {
        this.figures = figures;
        this.trainings = trainings;
        this.merges = merges;
    }

    /** Returns {@link ActivityFigures#NONE} for a training entered by hand, and until the figures come. */
    ActivityFigures get(UUID athlete, CountedTraining training) {
        UUID activity = training.activity();
        if (activity == null) {
            return ActivityFigures.NONE;
        }
        return merges.find(new TrainingKey(new AthleteId(athlete), new TrainingId(training.id())))
                .map(merge -> merged(athlete, merge))
                .orElseGet(() -> figures.get(athlete, activity));
    }

    /** The training that takes something from an activity. */
    Optional<DerivedTraining> findOfActivity(UUID athlete, UUID activity) {
        return trainings
                .findOfActivity(athlete, activity)
                .or(() -> merges.findTraining(new AthleteId(athlete), new ActivityId(activity))
                        .flatMap(training -> trainings.find(athlete, training.value())));
    }

    private ActivityFigures merged(UUID athlete, Merge merge) {
        ActivityFigures heartRate = of(athlete, merge, RecordedField.HEART_RATE);
        ActivityFigures power = of(athlete, merge, RecordedField.POWER);
        ActivityFigures way = of(athlete, merge, RecordedField.DISTANCE);
        return new ActivityFigures(
                heartRate.heartRate(),
                power.power(),
                way.speed(),
                power.normalizedPowerWatts(),
                way.times(),
                way.distances(),
                power.powers(),
                way.splits());
    }

    private ActivityFigures of(UUID athlete, Merge merge, RecordedField field) {
        return merge.giver(field)
                .map(activity -> figures.get(athlete, activity.value()))
                .orElse(ActivityFigures.NONE);
    }
}
