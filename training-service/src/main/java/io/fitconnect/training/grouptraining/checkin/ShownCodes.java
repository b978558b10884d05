package io.fitconnect.training.grouptraining.checkin;

import io.fitconnect.training.diary.AthleteId;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds out who showed a code. */
@Component
class ShownCodes {

    private final SigningKeys keys;
    private final Bearers bearers;

    ShownCodes(SigningKeys keys, Bearers bearers) {
        this.keys = keys;
        this.bearers = bearers;
    }

    /** Refuses with 409 a code of another group training, one that the service did not sign for, and one that had expired. */
    AthleteId requireBearer(String code, UUID groupTraining, Instant readAt) {
        CheckInCode read = CheckInCode.read(code, groupTraining);
        return read instanceof WholeCode whole
                ? requireBearer(whole, groupTraining, readAt)
                : requireBearer((TypedCode) read, groupTraining, readAt);
    }

    private AthleteId requireBearer(WholeCode code, UUID groupTraining, Instant readAt) {
        if (!code.groupTraining().equals(groupTraining)) {
            throw CheckInProblems.elsewhere();
        }
        if (!keys.matches(groupTraining, code.athlete(), code.slot(), code::isSignedBy)) {
            throw CheckInProblems.forged();
        }
        if (!code.slot().isReadableAt(readAt)) {
            throw CheckInProblems.expired();
        }
        return code.athlete();
    }

    /** A typed code has no room for its slot: it counts when it is one of those around its reading. */
    private AthleteId requireBearer(TypedCode code, UUID groupTraining, Instant readAt) {
        return bearers.list(groupTraining, code.tail()).stream()
                .filter(athlete -> Slot.around(readAt).stream()
                        .anyMatch(slot -> keys.matches(groupTraining, athlete, slot, code::isSignedBy)))
                .findFirst()
                .orElseThrow(CheckInProblems::expired);
    }
}
