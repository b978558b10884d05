package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.OwnTrainings;
import io.fitconnect.training.diary.Training;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.diary.TrainingKey;
import java.util.Optional;
import java.util.UUID;

/** Lets the athlete say with which recording they took part; matching leaves that alone. */
@UseCase
public class AttachRecording {

    private final OwnRecording own;
    private final OwnTrainings trainings;
    private final JointRecordings joint;

    AttachRecording(OwnRecording own, OwnTrainings trainings, JointRecordings joint) {
        this.own = own;
        this.trainings = trainings;
        this.joint = joint;
    }

    /** Attaches a recording of whatever time and place in the place of the one before. Refuses what was entered by hand: it proves nothing. */
    public void handle(UUID id, AthleteId athlete, UUID recording) {
        UUID groupTraining = own.require(id, athlete).id();
        Training training = trainings.require(new TrainingKey(athlete, new TrainingId(recording)));
        if (training.source().activity().isEmpty()) {
            throw JointProblems.notRecorded();
        }
        joint.put(JointRecording.decided(groupTraining, athlete, Optional.of(recording)));
    }
}
