package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.participation.GroupTrainingSight;
import io.fitconnect.training.grouptraining.participation.Participations;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the group training for which an athlete decides on an own recording. */
@Component
class OwnRecording {

    private final GroupTrainingSight sight;
    private final Participations participations;

    OwnRecording(GroupTrainingSight sight, Participations participations) {
        this.sight = sight;
        this.participations = participations;
    }

    /** Refuses with 404 one that is not shown to the athlete, and one in which the athlete has no part. */
    GroupTraining require(UUID id, AthleteId athlete) {
        GroupTraining training = sight.require(id, athlete);
        participations.requirePresent(id, athlete);
        return training;
    }
}
