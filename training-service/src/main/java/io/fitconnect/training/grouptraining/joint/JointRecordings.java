package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.training.diary.AthleteId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which recordings are attached to group trainings. */
public interface JointRecordings {

    Optional<JointRecording> find(UUID groupTraining, AthleteId athlete);

    /** Where a training of the athlete is attached. */
    List<JointRecording> listOf(AthleteId athlete, UUID training);

    /** Puts this in the place of what is kept for the pair. */
    void put(JointRecording recording);

    /** Drops what matching attached to a group training. */
    void dropMatched(UUID groupTraining);

    /** What is kept for the pair; open where nothing is. */
    default JointRecording get(UUID groupTraining, AthleteId athlete) {
        return find(groupTraining, athlete)
                .orElseGet(() -> JointRecording.matched(groupTraining, athlete, Optional.empty()));
    }
}
