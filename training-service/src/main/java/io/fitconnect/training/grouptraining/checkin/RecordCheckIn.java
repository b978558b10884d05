package io.fitconnect.training.grouptraining.checkin;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.joint.Attendances;
import io.fitconnect.training.grouptraining.participation.GroupTrainingSight;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Takes over what one participant's phone read from another's: both came. */
@UseCase
public class RecordCheckIn {

    private final GroupTrainingSight sight;
    private final Going going;
    private final ShownCodes codes;
    private final Attendances attendances;
    private final Clock clock;

    RecordCheckIn(GroupTrainingSight sight, Going going, ShownCodes codes, Attendances attendances, Clock clock) {
        this.sight = sight;
        this.going = going;
        this.codes = codes;
        this.attendances = attendances;
        this.clock = clock;
    }

    /**
     * Notes that reader and bearer came; the same reading again has no effect. Refuses with 409 what proves nothing, and says why.
     *
     * @param readAt by the clock of the reader's phone
     */
    public void handle(UUID id, AthleteId reader, String code, Instant readAt) {
        CheckInWindow.require(sight.require(id, reader), readAt, clock.instant());
        if (!going.contains(id, reader)) {
            throw CheckInProblems.readerHasNoPlace();
        }
        AthleteId bearer = codes.requireBearer(code, id, readAt);
        if (bearer.equals(reader)) {
            throw CheckInProblems.ownCode();
        }
        if (!going.contains(id, bearer)) {
            throw CheckInProblems.bearerHasNoPlace();
        }
        attendances.checkIn(id, reader, readAt);
        attendances.checkIn(id, bearer, readAt);
    }
}
