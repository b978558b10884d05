package io.fitconnect.training.diary;

import io.fitconnect.platform.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Removes a training with all that was recorded of it; the activity that it was made from will not become one again. */
@Component
class TrainingRemoval {

    private final Trainings trainings;
    private final DeletedActivities deletedActivities;
    private final Outbox outbox;
    private final TrainingWatches watches;
    private final DiaryMetrics metrics;
    private final Clock clock;

    TrainingRemoval(
            Trainings trainings,
            DeletedActivities deletedActivities,
            Outbox outbox,
            TrainingWatches watches,
            DiaryMetrics metrics,
            Clock clock) {
        this.trainings = trainings;
        this.deletedActivities = deletedActivities;
        this.outbox = outbox;
        this.watches = watches;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Within the caller's transaction. */
    void remove(Training training) {
        Instant now = clock.instant();
        AthleteId athlete = training.key().athlete();
        trainings.delete(training);
        training.activities().forEach(activity -> deletedActivities.add(athlete, activity, now));
        outbox.announce(TrainingAnnouncements.deleted(training, now));
        watches.isDeleted(training);
        metrics.countDeleted();
    }

    /** Removes a training whose recordings live on in another; writes at once, so that the other can take its activity. */
    void mergeInto(Training gone, Training survivor) {
        watches.isMergedInto(survivor, gone);
        trainings.delete(gone);
        trainings.flush();
        outbox.announce(TrainingAnnouncements.merged(gone, clock.instant()));
    }
}
