package io.fitconnect.training.diary;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import java.util.function.LongConsumer;

/** Deletes a training for good, in the trash or not; only the athlete does, since nothing brings it back. */
@UseCase
public class DeleteTraining {

    private final Trainings trainings;
    private final TrainingRemoval removal;
    private final DueWork dueWork;

    DeleteTraining(Trainings trainings, TrainingRemoval removal, DueWork dueWork) {
        this.trainings = trainings;
        this.removal = removal;
        this.dueWork = dueWork;
    }

    /** Removes the training and all that was recorded of it. */
    public void handle(TrainingKey key, Writer writer, LongConsumer requireVersion) {
        Training training = trainings.findById(key).orElseThrow(() -> TrainingProblems.notFound(key));
        writer.requireAthlete(training);
        requireVersion.accept(training.version());
        EmptyTrash.cancel(dueWork, key);
        removal.remove(training);
    }
}
