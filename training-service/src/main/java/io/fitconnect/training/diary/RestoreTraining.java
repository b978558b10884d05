package io.fitconnect.training.diary;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import java.util.List;

/** Takes a training out of the trash: it counts as before. */
@UseCase
public class RestoreTraining {

    private final Trainings trainings;
    private final Recordings recordings;
    private final Duplicates duplicates;
    private final Merging merging;
    private final DueWork dueWork;
    private final Outbox outbox;
    private final TrainingWatches watches;

    RestoreTraining(
            Trainings trainings,
            Recordings recordings,
            Duplicates duplicates,
            Merging merging,
            DueWork dueWork,
            Outbox outbox,
            TrainingWatches watches) {
        this.trainings = trainings;
        this.recordings = recordings;
        this.duplicates = duplicates;
        this.merging = merging;
        this.dueWork = dueWork;
        this.outbox = outbox;
        this.watches = watches;
    }

    /** Restores the training. One that counts is returned as it is, so that a repeated request has no second effect. */
    public DiaryEntry handle(TrainingKey key, Writer writer) {
        Training training = trainings.findById(key).orElseThrow(() -> TrainingProblems.notFound(key));
        writer.requireAthlete(training);
        if (training.trashedAt().isPresent()) {
            training.restore();
            training = trainings.saveAndFlush(training);
            EmptyTrash.cancel(dueWork, key);
            outbox.announce(TrainingAnnouncements.restored(training));
            watches.counts(training);
            training = mergeSame(training);
        }
        return new DiaryEntry(training, recordings.get(key));
    }

    /** Another recording of the same effort may have come meanwhile. */
    private Training mergeSame(Training restored) {
        if (restored.activities().isEmpty()) {
            return restored;
        }
        List<Training> same = duplicates.findSame(restored.key().athlete(), duplicates.recordingsOf(restored));
        return same.isEmpty() ? restored : merging.mergeSame(restored, same, List.of());
    }
}
