package io.fitconnect.training.progress;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.ActivityId;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.DeletedActivities;
import java.time.Clock;
import java.util.UUID;

/**
 * Forgets what a withdrawn activity gave, also when its training was never made, and what of it comes late. The diary may
 * consume the withdrawal later: until then its training counts without the figures.
 */
@UseCase
public class DropFigures {

    private final RecordedFigures figures;
    private final Routes routes;
    private final TrainingFigures trainings;
    private final DeletedActivities deletedActivities;
    private final ProgressKeeper keeper;
    private final Clock clock;

    DropFigures(
            RecordedFigures figures,
            Routes routes,
            TrainingFigures trainings,
            DeletedActivities deletedActivities,
            ProgressKeeper keeper,
            Clock clock) {
        this.figures = figures;
        this.routes = routes;
        this.trainings = trainings;
        this.deletedActivities = deletedActivities;
        this.keeper = keeper;
        this.clock = clock;
    }

    public void handle(UUID athlete, UUID activity) {
        deletedActivities.add(new AthleteId(athlete), new ActivityId(activity), clock.instant());
        figures.remove(athlete, activity);
        routes.remove(athlete, activity);
        trainings.findOfActivity(athlete, activity).ifPresent(training -> keeper.keep(athlete, training.training()));
    }
}
