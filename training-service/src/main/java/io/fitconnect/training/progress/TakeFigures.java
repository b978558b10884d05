package io.fitconnect.training.progress;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.training.diary.ActivityId;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.DeletedActivities;
import io.fitconnect.training.progress.figure.ActivityFigures;
import io.fitconnect.training.progress.route.Route;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes what a recording gave, before or after its training is made; of a deleted training, and of a
 * revision that was overtaken, nothing is kept.
 */
@UseCase
public class TakeFigures {

    private final RecordedFigures figures;
    private final Routes routes;
    private final TrainingFigures trainings;
    private final DeletedActivities deletedActivities;
    private final ProgressKeeper keeper;
    private final DueWork dueWork;
    private final Clock clock;

    TakeFigures(
            RecordedFigures figures,
            Routes routes,
            TrainingFigures trainings,
            DeletedActivities deletedActivities,
            ProgressKeeper keeper,
            DueWork dueWork,
            Clock clock) {
        this.figures = figures;
        this.routes = routes;
        this.trainings = trainings;
        this.deletedActivities = deletedActivities;
        this.keeper = keeper;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    public void handle(UUID athlete, UUID activity, int revision, ActivityFigures recorded, Optional<Route> route) {
        if (deletedActivities.contains(new AthleteId(athlete), new ActivityId(activity))
                || !figures.save(athlete, activity, revision, recorded)) {
            return;
        }
        route.ifPresentOrElse(way -> routes.save(athlete, activity, way), () -> routes.remove(athlete, activity));
        trainings.findOfActivity(athlete, activity).ifPresent(training -> {
            keeper.keep(athlete, training.training());
            Estimation.scheduleAfter(dueWork, athlete, training.training(), clock.instant());
        });
    }
}
