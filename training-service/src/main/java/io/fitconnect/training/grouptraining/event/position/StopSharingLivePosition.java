package io.fitconnect.training.grouptraining.event.position;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.participation.GroupTrainingSight;
import java.util.UUID;

/** Lets an athlete be seen no longer, and forgets where the athlete was. */
@UseCase
public class StopSharingLivePosition {

    private final GroupTrainingSight sight;
    private final LivePositions positions;

    StopSharingLivePosition(GroupTrainingSight sight, LivePositions positions) {
        this.sight = sight;
        this.positions = positions;
    }

    /** Refuses with 404 what is not shown to the athlete; one who takes part no longer may stop all the same. */
    public void handle(UUID id, AthleteId athlete) {
        sight.require(id, athlete);
        positions.stop(id, athlete);
    }
}
