package io.fitconnect.training.progress;

import io.fitconnect.platform.work.DueWork;
import io.fitconnect.training.diary.Training;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.diary.TrainingWatch;
import io.fitconnect.training.progress.figure.CountedTraining;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets progress follow the diary. */
@Component
class ProgressWatch implements TrainingWatch {

    private final ProgressKeeper keeper;
    private final RecordedFigures figures;
    private final Routes routes;
    private final DueWork dueWork;
    private final Clock clock;

    ProgressWatch(ProgressKeeper keeper, RecordedFigures figures, Routes routes, DueWork dueWork, Clock clock) {
        this.keeper = keeper;
        this.figures = figures;
        this.routes = routes;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    @Override
    public void counts(Training training) {
        UUID athlete = training.key().athlete().value();
        CountedTraining facts = TrainingFacts.of(training);
        keeper.keep(athlete, facts);
        Estimation.scheduleAfter(dueWork, athlete, facts, clock.instant());
    }

    @Override
    public void isTrashed(Training training) {
        drop(training.key());
    }

    @Override
    public void isDeleted(Training training) {
        UUID athlete = training.key().athlete().value();
        drop(training.key());
        training.activities().forEach(activity -> {
            figures.remove(athlete, activity.value());
            routes.remove(athlete, activity.value());
        });
    }

    /** The figures of its recordings are those of the survivor now. */
    @Override
    public void isMergedInto(Training survivor, Training gone) {
        drop(gone.key());
    }

    private void drop(TrainingKey key) {
        keeper.drop(key.athlete().value(), key.training().value());
    }
}
