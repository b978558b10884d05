package io.fitconnect.social.moderation.evidence;

import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.content.ContentKind;
import io.fitconnect.social.content.HiddenContents;
import io.fitconnect.social.conversation.Conversations;
import io.fitconnect.social.conversation.GroupTitle;
import io.fitconnect.social.conversation.Participant;
import io.fitconnect.social.conversation.Participants;
import io.fitconnect.social.conversation.invitation.Invitations;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Titles of groups, of which a moderator reads nothing else. Those who take part and those who are invited see one. */
@Component
class TitleEvidence implements EvidenceFinder {

    private final Conversations conversations;
    private final Participants participants;
    private final Invitations invitations;
    private final HiddenContents hidden;

    TitleEvidence(
            Conversations conversations, Participants participants, Invitations invitations, HiddenContents hidden) {
        this.conversations = conversations;
        this.participants = participants;
        this.invitations = invitations;
        this.hidden = hidden;
    }

    @Override
    public Set<ContentKind> kinds() {
        return Set.of(ContentKind.CONVERSATION);
    }

    @Override
    public Optional<Evidence> findSeen(ContentKey key, UUID viewer) {
        boolean isThere = conversations.find(viewer, key.id()).isPresent()
                || invitations.find(viewer, key.id()).isPresent();
        return isThere
                ? conversations
                        .findTitle(key.id())
                        .filter(title -> isShown(key, title))
                        .map(TitleEvidence::read)
                : Optional.empty();
    }

    private boolean isShown(ContentKey key, GroupTitle title) {
        return hidden.listPlacesOf(Map.of(key.id(), Optional.ofNullable(title.titledBy())))
                .isEmpty();
    }

    @Override
    public Optional<Evidence> find(ContentKey key) {
        return conversations.findTitle(key.id()).map(TitleEvidence::read);
    }

    @Override
    public Optional<UUID> findAuthor(ContentKey key, UUID person) {
        return participants.find(key.id(), person).map(Participant::id);
    }

    private static Evidence read(GroupTitle title) {
        return new Evidence(title.givenBy(), title.text(), title.revision());
    }
}
