package io.fitconnect.training.grouptraining.invitation;

import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingWatch;
import org.springframework.stereotype.Component;

/** Revokes the link of a group training that is cancelled. */
@Component
class CloseCancelledLinks implements GroupTrainingWatch {

    private final InvitationLinks links;

    CloseCancelledLinks(InvitationLinks links) {
        this.links = links;
    }

    @Override
    public void isScheduled(GroupTraining training) {}

    @Override
    public void isChanged(GroupTraining before, GroupTraining after) {}

    @Override
    public void isCancelled(GroupTraining training) {
        links.remove(training.id());
    }
}
