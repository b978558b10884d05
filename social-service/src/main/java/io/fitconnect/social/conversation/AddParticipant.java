package io.fitconnect.social.conversation;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Takes a friend into a group, who sees what is sent from then on, and invites another. */
@UseCase
public class AddParticipant {

    private final OwnConversations own;
    private final Participants participants;
    private final WritingPermission permission;
    private final GroupAdmission admission;
    private final OpeningLimit limit;
    private final ConversationNews news;
    private final ConversationSettings settings;
    private final Clock clock;

    AddParticipant(
            OwnConversations own,
            Participants participants,
            WritingPermission permission,
            GroupAdmission admission,
            OpeningLimit limit,
            ConversationNews news,
            ConversationSettings settings,
            Clock clock) {
        this.own = own;
        this.participants = participants;
        this.permission = permission;
        this.admission = admission;
        this.limit = limit;
        this.news = news;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Does nothing for one who takes part or is invited already. Refuses like a direct conversation one who takes no messages from the
     * athlete, and one who clashes with another of the group.
     */
    public void handle(UUID athlete, UUID id, UUID added) {
        Membership membership = own.requireAdministered(athlete, id);
        boolean isSeen = permission.isSeen(athlete, added);
        boolean isPresent =
                participants.find(id, added).filter(found -> !found.isGone()).isPresent();
        if (isSeen && isPresent) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        admission.admit(membership.conversation(), membership.participant(), athlete, added, now);
        if (participants.count(id) > settings.mostParticipants()) {
            throw ConversationProblems.full(settings.mostParticipants());
        }
        limit.takeInvitations(athlete, 1);
        news.changed(membership.conversation());
    }
}
