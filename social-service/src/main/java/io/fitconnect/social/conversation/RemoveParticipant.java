package io.fitconnect.social.conversation;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.suspension.Writers;
import java.util.Objects;
import java.util.UUID;

/** Ends a person's part in a group, or clears a direct conversation for oneself. */
@UseCase
public class RemoveParticipant {

    private final OwnConversations own;
    private final Participants participants;
    private final ConversationNews news;
    private final AbandonedConversations abandoned;
    private final Writers writers;

    RemoveParticipant(
            OwnConversations own,
            Participants participants,
            ConversationNews news,
            AbandonedConversations abandoned,
            Writers writers) {
        this.own = own;
        this.participants = participants;
        this.news = news;
        this.abandoned = abandoned;
        this.writers = writers;
    }

    /**
     * Lets the athlete leave, or an administrator remove another or withdraw an invitation; done as well when that one is not
     * there, so that the answer does not tell who is. Whoever leaves a direct conversation sees it again, from
     * there on, when a new message comes. When the last administrator leaves, the one who has been there longest follows;
     * a group that all have left is deleted. A suspended athlete may leave, and is refused with 403 otherwise.
     */
    public void handle(UUID athlete, UUID id, UUID removed) {
        if (athlete.equals(removed)) {
            leave(own.require(athlete, id));
            return;
        }
        writers.require(athlete);
        Membership group = own.requireAdministered(athlete, id);
        participants
                .find(id, removed)
                .filter(found -> !found.isGone())
                .ifPresent(participant -> end(group, participant, removed));
    }

    private void leave(Membership membership) {
        Participant participant = membership.participant();
        if (membership.conversation().isDirect()) {
            participants.clear(participant, membership.conversation().lastNumber());
            news.changedFor(athleteOf(participant), membership.conversation().id());
        } else {
            end(membership, participant, athleteOf(participant));
        }
    }

    private void end(Membership group, Participant participant, UUID athlete) {
        UUID id = group.conversation().id();
        participants.leave(participant);
        participants.ensureAdministrator(id);
        if (!participants.hasAny(id)) {
            abandoned.remove(id);
        }
        news.changed(group.conversation());
        news.changedFor(athlete, id);
    }

    private static UUID athleteOf(Participant participant) {
        return Objects.requireNonNull(participant.athlete());
    }
}
