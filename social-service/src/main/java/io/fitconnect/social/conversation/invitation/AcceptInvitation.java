package io.fitconnect.social.conversation.invitation;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.conversation.ConversationNews;
import io.fitconnect.social.conversation.Participant;
import io.fitconnect.social.conversation.Participants;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Takes part in a group to which the person is invited, and sees what is sent from then on. */
@UseCase
public class AcceptInvitation {

    private final OwnInvitations own;
    private final Participants participants;
    private final ConversationNews news;
    private final Clock clock;

    AcceptInvitation(OwnInvitations own, Participants participants, ConversationNews news, Clock clock) {
        this.own = own;
        this.participants = participants;
        this.news = news;
        this.clock = clock;
    }

    /** Does nothing for one who takes part already. */
    public void handle(UUID athlete, UUID conversation) {
        if (participants
                .find(conversation, athlete)
                .filter(Participant::takesPart)
                .isPresent()) {
            return;
        }
        Invitation invitation = own.require(athlete, conversation);
        participants.change(invitation
                .participant()
                .accept(invitation.conversation(), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        news.changed(invitation.conversation());
    }
}
