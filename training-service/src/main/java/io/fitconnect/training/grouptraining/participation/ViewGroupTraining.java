package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import java.util.UUID;

/** Reads a group training as it is shown to an athlete. */
@UseCase(readOnly = true)
public class ViewGroupTraining {

    private final GroupTrainingSight sight;
    private final SeenGroupTrainings seen;

    ViewGroupTraining(GroupTrainingSight sight, SeenGroupTrainings seen) {
        this.sight = sight;
        this.seen = seen;
    }

    /** Refuses with 404 what is not shown to the viewer. */
    public SeenGroupTraining handle(UUID id, AthleteId viewer) {
        return seen.get(sight.require(id, viewer), viewer);
    }
}
