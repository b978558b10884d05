package io.fitconnect.training.diary;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.util.List;

/** An activity is no more: its training is deleted for good unless it has other recordings, or never made when it comes later. */
@UseCase
public class WithdrawActivity {

    private final Duplicates duplicates;
    private final Merging merging;
    private final DeletedActivities deletedActivities;
    private final TrainingRemoval removal;
    private final DueWork dueWork;
    private final Clock clock;

    WithdrawActivity(
            Duplicates duplicates,
            Merging merging,
            DeletedActivities deletedActivities,
            TrainingRemoval removal,
            DueWork dueWork,
            Clock clock) {
        this.duplicates = duplicates;
        this.merging = merging;
        this.deletedActivities = deletedActivities;
        this.removal = removal;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    public void handle(AthleteId athlete, ActivityId activity) {
        duplicates.findOfActivity(athlete, activity).ifPresent(training -> withdraw(training, activity));
        deletedActivities.add(athlete, activity, clock.instant());
    }

    private void withdraw(Training training, ActivityId activity) {
        List<RecordedActivity> rest = duplicates.recordingsOf(training).stream()
                .filter(recording -> !recording.activity().equals(activity))
                .toList();
        if (rest.isEmpty()) {
            EmptyTrash.cancel(dueWork, training.key());
            removal.remove(training);
        } else {
            merging.keep(training, rest);
        }
    }
}
