package io.fitconnect.notification.kind.grouptraining.invited;

import io.fitconnect.notification.kind.Wording;
import io.fitconnect.notification.kind.grouptraining.GroupTraining;
import io.fitconnect.notification.kind.grouptraining.ParticipationKind;
import org.springframework.stereotype.Component;

/** An organiser invited an athlete. */
@Component
class Invited implements ParticipationKind {

    @Override
    public String name() {
        return "group-training-invited";
    }

    @Override
    public String cause() {
        return "invited";
    }

    @Override
    public Wording wording(GroupTraining training) {
        return Wording.of(InvitedText.INVITED, InvitedText.YOU_MAY_JOIN, training.textArguments());
    }
}
