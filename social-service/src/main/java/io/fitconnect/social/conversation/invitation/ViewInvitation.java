package io.fitconnect.social.conversation.invitation;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.conversation.Participant;
import io.fitconnect.social.conversation.Participants;
import java.util.List;
import java.util.UUID;

/** Reads an invitation with those whom the person would meet. */
@UseCase(readOnly = true)
public class ViewInvitation {

    private final OwnInvitations own;
    private final Participants participants;

    ViewInvitation(OwnInvitations own, Participants participants) {
        this.own = own;
        this.participants = participants;
    }

    public Seen handle(UUID athlete, UUID conversation) {
        Invitation invitation = own.require(athlete, conversation);
        return new Seen(invitation, participants.listSeen(conversation, athlete));
    }

    /** The invitation, and whom the person sees of those who take part. */
    public record Seen(Invitation invitation, List<Participant> participants) {}
}
