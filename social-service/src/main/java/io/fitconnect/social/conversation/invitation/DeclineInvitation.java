package io.fitconnect.social.conversation.invitation;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.conversation.ConversationNews;
import io.fitconnect.social.conversation.Participants;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Declines an invitation; who invited is not told. */
@UseCase
public class DeclineInvitation {

    private final Invitations invitations;
    private final Participants participants;
    private final ConversationNews news;
    private final Clock clock;

    DeclineInvitation(Invitations invitations, Participants participants, ConversationNews news, Clock clock) {
        this.invitations = invitations;
        this.participants = participants;
        this.news = news;
        this.clock = clock;
    }

    /** Does nothing where there is none. */
    public void handle(UUID athlete, UUID conversation) {
        invitations.find(athlete, conversation).ifPresent(invitation -> {
            participants.change(invitation.participant().decline(clock.instant().truncatedTo(ChronoUnit.MILLIS)));
            news.changedFor(athlete, conversation);
        });
    }
}
