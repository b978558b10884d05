package io.fitconnect.training.diary;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.function.LongConsumer;

/** Deletes a training; the activity that it was made from will not become a training again. */
@UseCase
public class DeleteTraining {

    private final Trainings trainings;
    private final DeletedActivities deletedActivities;
    private final Outbox outbox;
    private final TrainingWatches watches;
    private final DiaryMetrics metrics;
    private final Clock clock;

    DeleteTraining(
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

    /** Removes the training and all that was recorded of it. */
    public void handle(TrainingKey key, Writer writer, LongConsumer requireVersion) {
        Training training = trainings.get(key);
        writer.requireMayChange(training);
        requireVersion.accept(training.version());
        Instant now = clock.instant();
        trainings.delete(training);
        training.source().activity().ifPresent(activity -> deletedActivities.add(key.athlete(), activity, now));
        outbox.announce(TrainingAnnouncements.deleted(training, now));
        watches.isDeleted(training);
        metrics.countDeleted();
    }
}
