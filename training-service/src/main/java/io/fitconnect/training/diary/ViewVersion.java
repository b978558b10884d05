package io.fitconnect.training.diary;

import io.fitconnect.platform.usecase.UseCase;
import java.util.Optional;

/** A client that has read a training asks whether it has changed. */
@UseCase(readOnly = true)
public class ViewVersion {

    private final Trainings trainings;

    ViewVersion(Trainings trainings) {
        this.trainings = trainings;
    }

    /** Returns the version of a training that counts, and reads nothing else of it. */
    public Optional<Long> handle(TrainingKey key) {
        return trainings.findVersion(key);
    }
}
