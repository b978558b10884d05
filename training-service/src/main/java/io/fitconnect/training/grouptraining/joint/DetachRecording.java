package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import java.util.Optional;
import java.util.UUID;

/** Takes an athlete's recording out of a group training; none attaches itself afterwards. */
@UseCase
public class DetachRecording {

    private final OwnRecording own;
    private final JointRecordings joint;

    DetachRecording(OwnRecording own, JointRecordings joint) {
        this.own = own;
        this.joint = joint;
    }

    public void handle(UUID id, AthleteId athlete) {
        joint.put(JointRecording.decided(own.require(id, athlete).id(), athlete, Optional.empty()));
    }
}
