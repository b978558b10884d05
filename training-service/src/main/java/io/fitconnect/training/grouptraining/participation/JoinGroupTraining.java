package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import java.time.Instant;
import java.util.UUID;

/** Joins a group training that is shown to the athlete. */
@UseCase
public class JoinGroupTraining {

    private final GroupTrainingSight sight;
    private final Joining joining;

    JoinGroupTraining(GroupTrainingSight sight, Joining joining) {
        this.sight = sight;
        this.joining = joining;
    }

    /**
     * Takes a place, or queues while there is none.
     *
     * @param arrivedAt when the request came, which is the order of the queue
     */
    public void handle(UUID id, AthleteId athlete, Instant arrivedAt) {
        joining.join(sight.require(id, athlete), athlete, arrivedAt);
    }
}
