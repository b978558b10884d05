package io.fitconnect.training.viewing;

import io.fitconnect.platform.relation.Standing;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.OwnTrainings;
import io.fitconnect.training.diary.TrainingKey;
import java.util.Optional;

/** An athlete looks at an own training through another's eyes. */
@UseCase(readOnly = true)
public class SeeTrainingAs {

    private final OwnTrainings trainings;
    private final Visibilities visibilities;
    private final Viewing viewing;

    SeeTrainingAs(OwnTrainings trainings, Visibilities visibilities, Viewing viewing) {
        this.trainings = trainings;
        this.visibilities = visibilities;
        this.viewing = viewing;
    }

    /** Returns what such a viewer sees; empty when it is nothing. Refuses with 404 what is not in the athlete's diary. */
    public Optional<SeenTraining> handle(TrainingKey key, Standing viewer) {
        var owner = key.athlete().value();
        return viewing.show(
                trainings.require(key), visibilities.sight(owner, owner).as(viewer));
    }
}
