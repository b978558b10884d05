package io.fitconnect.training.diary;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.time.Instant;
import java.util.function.LongConsumer;

/** Puts a training into the trash: it counts no longer, and is deleted for good after 30 days. */
@UseCase
public class TrashTraining {

    private final Trainings trainings;
    private final DueWork dueWork;
    private final Outbox outbox;
    private final TrainingWatches watches;
    private final DiaryMetrics metrics;
    private final Clock clock;

    TrashTraining(
            Trainings trainings,
            DueWork dueWork,
            Outbox outbox,
            TrainingWatches watches,
            DiaryMetrics metrics,
            Clock clock) {
        this.trainings = trainings;
        this.dueWork = dueWork;
        this.outbox = outbox;
        this.watches = watches;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Trashes a training that counts; one in the trash already is not found. */
    public void handle(TrainingKey key, Writer writer, LongConsumer requireVersion) {
        Training training = trainings.get(key);
        writer.requireMayChange(training);
        requireVersion.accept(training.version());
        Instant now = clock.instant();
        training.trash(now);
        training = trainings.saveAndFlush(training);
        EmptyTrash.schedule(dueWork, key, now);
        outbox.announce(TrainingAnnouncements.trashed(training, now));
        watches.isTrashed(training);
        metrics.countTrashed();
    }
}
