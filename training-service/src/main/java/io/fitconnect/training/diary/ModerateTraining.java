package io.fitconnect.training.diary;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;

/** Hides a training from all but its athlete, or shows it again to those to whom the athlete shows it. */
@UseCase
public class ModerateTraining {

    private final Trainings trainings;
    private final Outbox outbox;
    private final TrainingWatches watches;

    ModerateTraining(Trainings trainings, Outbox outbox, TrainingWatches watches) {
        this.trainings = trainings;
        this.outbox = outbox;
        this.watches = watches;
    }

    /**
     * Announces a change as every other of the training. One in the trash is hidden without an event, because its restoration announces its
     * state; one that is gone is left so.
     */
    public void handle(TrainingKey key, boolean isHidden) {
        trainings.findById(key).filter(training -> training.moderate(isHidden)).ifPresent(this::keep);
    }

    private void keep(Training moderated) {
        Training training = trainings.saveAndFlush(moderated);
        if (training.trashedAt().isEmpty()) {
            outbox.announce(TrainingAnnouncements.changed(training));
            watches.counts(training);
        }
    }
}
