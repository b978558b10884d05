package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.participation.GroupTrainingSight;
import java.util.UUID;

/** Puts the tracks of those who came on one clock, for whom participants are listed. */
@UseCase(readOnly = true)
public class ReplayGroupTraining {

    public static final int LEAST_POINTS = 2;
    public static final int MOST_POINTS = 500;

    private final GroupTrainingSight sight;
    private final SeenAttendees attendees;

    ReplayGroupTraining(GroupTrainingSight sight, SeenAttendees attendees) {
        this.sight = sight;
        this.attendees = attendees;
    }

    /**
     * Returns the tracks that the viewer may see with their times, each up to its first hidden stretch.
     *
     * @param points of each track at most
     */
    public Replay handle(UUID id, AthleteId viewer, int points) {
        if (points < LEAST_POINTS || points > MOST_POINTS) {
            throw InvalidValue.refuse("points", "must be " + LEAST_POINTS + " to " + MOST_POINTS);
        }
        return Replay.of(attendees.list(sight.requireListed(id, viewer).id(), viewer), points);
    }
}
