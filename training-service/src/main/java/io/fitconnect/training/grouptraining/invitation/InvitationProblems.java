package io.fitconnect.training.grouptraining.invitation;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;

/** Refusals of invitation links. */
final class InvitationProblems {

    private InvitationProblems() {}

    static Refusal noSuchInvitation() {
        return new Refusal(CommonProblems.NOT_FOUND, InvitationText.NO_SUCH_INVITATION.message());
    }
}
