package io.fitconnect.training.grouptraining.event;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.participation.GroupTrainingSight;
import java.util.UUID;

/** Takes an athlete's own finish back. */
@UseCase
public class WithdrawFinish {

    private final GroupTrainingSight sight;
    private final Finishes finishes;

    WithdrawFinish(GroupTrainingSight sight, Finishes finishes) {
        this.sight = sight;
        this.finishes = finishes;
    }

    /** Without a finish it has no effect. */
    public void handle(UUID id, AthleteId athlete) {
        sight.requireListed(id, athlete);
        finishes.remove(id, athlete);
    }
}
