package io.fitconnect.training.viewing;

import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.OwnTrainings;
import io.fitconnect.training.diary.TrainingKey;

/** A person looks at a training of another. */
@UseCase(readOnly = true)
public class ViewSharedTraining {

    private final OwnTrainings trainings;
    private final Visibilities visibilities;
    private final Viewing viewing;

    ViewSharedTraining(OwnTrainings trainings, Visibilities visibilities, Viewing viewing) {
        this.trainings = trainings;
        this.visibilities = visibilities;
        this.viewing = viewing;
    }

    /** Returns what the viewer may see; a hidden training, a blocked viewer and an unknown training are the same 404. */
    public SeenTraining handle(TrainingKey key, AthleteId viewer) {
        var sight = visibilities.sight(key.athlete().value(), viewer.value());
        return trainings
                .find(key)
                .flatMap(training -> viewing.show(training, sight))
                .orElseThrow(() -> ViewingProblems.notFound(key));
    }
}
