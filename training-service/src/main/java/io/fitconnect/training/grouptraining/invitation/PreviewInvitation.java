package io.fitconnect.training.grouptraining.invitation;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import java.util.Optional;

/** Shows to what a link invites, before its reader signs in. */
@UseCase(readOnly = true)
public class PreviewInvitation {

    private final Invitations invitations;

    PreviewInvitation(Invitations invitations) {
        this.invitations = invitations;
    }

    /**
     * Refuses with 404 a link that does not hold, as {@link AcceptInvitation} does.
     *
     * @param reader empty for who has not signed in
     */
    public GroupTraining handle(String secret, Optional<AthleteId> reader) {
        return reader.map(athlete -> invitations.require(secret, athlete)).orElseGet(() -> invitations.require(secret));
    }
}
