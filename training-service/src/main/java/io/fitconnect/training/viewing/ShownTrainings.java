package io.fitconnect.training.viewing;

import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.OwnTrainings;
import io.fitconnect.training.diary.TrainingKey;
import org.springframework.stereotype.Component;

/** Trainings that a viewer may see, for what goes with a training as a whole. */
@Component
class ShownTrainings {

    private final OwnTrainings trainings;
    private final Visibilities visibilities;

    ShownTrainings(OwnTrainings trainings, Visibilities visibilities) {
        this.trainings = trainings;
        this.visibilities = visibilities;
    }

    /** Refuses with the 404 of an unknown training what is hidden from the viewer. */
    void require(TrainingKey key, AthleteId viewer) {
        var sight = visibilities.sight(key.athlete().value(), viewer.value());
        boolean isShown = trainings
                .find(key)
                .flatMap(training -> TrainingSight.of(training, sight))
                .isPresent();
        if (!isShown) {
            throw ViewingProblems.notFound(key);
        }
    }
}
