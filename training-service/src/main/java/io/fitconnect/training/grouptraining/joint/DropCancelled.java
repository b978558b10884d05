package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingWatch;
import org.springframework.stereotype.Component;

/** Drops the matched recordings of a group training that is cancelled. One that is changed has not begun, so it has none. */
@Component
class DropCancelled implements GroupTrainingWatch {

    private final JointRecordings joint;

    DropCancelled(JointRecordings joint) {
        this.joint = joint;
    }

    @Override
    public void isScheduled(GroupTraining training) {}

    @Override
    public void isChanged(GroupTraining before, GroupTraining after) {}

    @Override
    public void isCancelled(GroupTraining training) {
        joint.dropMatched(training.id());
    }
}
