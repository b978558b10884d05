package io.fitconnect.training.grouptraining;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** Hides a group training from all but organisers and those who take part, or shows it again to those to whom the organiser shows it. */
@UseCase
public class ModerateGroupTraining {

    private final GroupTrainings trainings;
    private final GroupTrainingKeeper keeper;

    ModerateGroupTraining(GroupTrainings trainings, GroupTrainingKeeper keeper) {
        this.trainings = trainings;
        this.keeper = keeper;
    }

    /** Announces it as a change of its visibility that no organiser made, at any time; one that is gone is left so. */
    public void handle(UUID id, boolean isHidden) {
        trainings.find(id).ifPresent(training -> keeper.change(training, training.moderated(isHidden), null));
    }
}
