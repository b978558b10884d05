package io.fitconnect.training.diary;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;

/** An activity is no more: its training is deleted for good, or never made when it comes later. */
@UseCase
public class WithdrawActivity {

    private final Trainings trainings;
    private final DeletedActivities deletedActivities;
    private final TrainingRemoval removal;
    private final DueWork dueWork;
    private final Clock clock;

    WithdrawActivity(
            Trainings trainings,
            DeletedActivities deletedActivities,
            TrainingRemoval removal,
            DueWork dueWork,
            Clock clock) {
        this.trainings = trainings;
        this.deletedActivities = deletedActivities;
        this.removal = removal;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    public void handle(AthleteId athlete, ActivityId activity) {
        trainings.findOfActivity(athlete, activity).ifPresent(training -> {
            EmptyTrash.cancel(dueWork, training.key());
            removal.remove(training);
        });
        deletedActivities.add(athlete, activity, clock.instant());
    }
}
