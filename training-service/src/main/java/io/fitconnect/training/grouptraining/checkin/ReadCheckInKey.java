package io.fitconnect.training.grouptraining.checkin;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.participation.GroupTrainingSight;
import java.util.UUID;

/** Gives a participant's phone the key that it signs codes with, before it loses the network. */
@UseCase(readOnly = true)
public class ReadCheckInKey {

    private final GroupTrainingSight sight;
    private final Going going;
    private final SigningKeys keys;

    ReadCheckInKey(GroupTrainingSight sight, Going going, SigningKeys keys) {
        this.sight = sight;
        this.going = going;
        this.keys = keys;
    }

    /** Refuses with 404 one who has no place. */
    public CheckInKey handle(UUID id, AthleteId athlete) {
        CheckInWindow window = CheckInWindow.of(sight.require(id, athlete));
        if (!going.contains(id, athlete)) {
            throw CheckInProblems.noKey();
        }
        return new CheckInKey(athlete, keys.get(id, athlete).reveal(), window.opens(), window.closes());
    }
}
