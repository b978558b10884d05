package io.fitconnect.notification.kind.grouptraining.removed;

import io.fitconnect.notification.kind.Wording;
import io.fitconnect.notification.kind.grouptraining.GroupTraining;
import io.fitconnect.notification.kind.grouptraining.ParticipationKind;
import org.springframework.stereotype.Component;

/** An organiser removed an athlete from a group training. */
@Component
class Removed implements ParticipationKind {

    /** The training itself is hidden from an athlete who was removed. */
    private static final String OWN_LIST = "/api/v1/group-trainings";

    @Override
    public String name() {
        return "group-training-removed";
    }

    @Override
    public String cause() {
        return "removed";
    }

    @Override
    public Wording wording(GroupTraining training) {
        return Wording.of(RemovedText.REMOVED, RemovedText.WITHOUT_YOU, training.textArguments());
    }

    @Override
    public String reference(GroupTraining training) {
        return OWN_LIST;
    }
}
