package io.fitconnect.notification.kind.grouptraining.movedup;

import io.fitconnect.notification.kind.Wording;
import io.fitconnect.notification.kind.grouptraining.GroupTraining;
import io.fitconnect.notification.kind.grouptraining.ParticipationKind;
import org.springframework.stereotype.Component;

/** A place became free, and an athlete who waited has it. */
@Component
class MovedUp implements ParticipationKind {

    @Override
    public String name() {
        return "group-training-moved-up";
    }

    @Override
    public String cause() {
        return "moved-up";
    }

    @Override
    public Wording wording(GroupTraining training) {
        return Wording.of(MovedUpText.PLACE_FREE, MovedUpText.YOU_ARE_GOING, training.textArguments());
    }
}
