package io.fitconnect.social.conversation.invitation;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.conversation.ConversationPosition;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists the groups to which a person is invited, the last invitation first. */
@UseCase(readOnly = true)
public class ListInvitations {

    private final Invitations invitations;

    ListInvitations(Invitations invitations) {
        this.invitations = invitations;
    }

    public List<Invitation> handle(UUID athlete, @Nullable ConversationPosition after, int limit) {
        return invitations.list(athlete, after, limit);
    }
}
