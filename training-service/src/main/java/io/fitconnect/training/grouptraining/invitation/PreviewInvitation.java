package io.fitconnect.training.grouptraining.invitation;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.grouptraining.GroupTraining;

/** Shows to what a link invites, before its reader signs in. */
@UseCase(readOnly = true)
public class PreviewInvitation {

    private final Invitations invitations;

    PreviewInvitation(Invitations invitations) {
        this.invitations = invitations;
    }

    /** Refuses with 404 a link that does not hold. */
    public GroupTraining handle(String secret) {
        return invitations.require(secret);
    }
}
