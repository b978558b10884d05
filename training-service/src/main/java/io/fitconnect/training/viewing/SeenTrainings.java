package io.fitconnect.training.viewing;

import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.OwnTrainings;
import io.fitconnect.training.diary.TrainingKey;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds trainings as a viewer sees them, for every feature that shows one. */
@Component
public class SeenTrainings {

    private final OwnTrainings trainings;
    private final Visibilities visibilities;
    private final Viewing viewing;

    SeenTrainings(OwnTrainings trainings, Visibilities visibilities, Viewing viewing) {
        this.trainings = trainings;
        this.visibilities = visibilities;
        this.viewing = viewing;
    }

    /** Returns what the viewer may see; empty for a hidden training, for a blocked viewer and for an unknown training. */
    public Optional<SeenTraining> find(TrainingKey key, AthleteId viewer) {
        var sight = visibilities.sight(key.athlete().value(), viewer.value());
        return trainings.find(key).flatMap(training -> viewing.show(training, sight));
    }
}
