package io.fitconnect.training.viewing;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.TrainingKey;

/** A person looks at a training of another. */
@UseCase(readOnly = true)
public class ViewSharedTraining {

    private final SeenTrainings trainings;

    ViewSharedTraining(SeenTrainings trainings) {
        this.trainings = trainings;
    }

    /** Returns what the viewer may see; a hidden training, a blocked viewer and an unknown training are the same 404. */
    public SeenTraining handle(TrainingKey key, AthleteId viewer) {
        return trainings.find(key, viewer).orElseThrow(() -> ViewingProblems.notFound(key));
    }
}
