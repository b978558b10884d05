package io.fitconnect.social.moderation.evidence;

import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.content.ContentKind;
import io.fitconnect.social.content.HiddenContents;
import io.fitconnect.social.conversation.Conversations;
import io.fitconnect.social.conversation.invitation.Invitations;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Titles of groups, of which a moderator reads nothing else. Those who take part and those who are invited see one. */
@Component
class TitleEvidence implements EvidenceFinder {

    private final Conversations conversations;
    private final Invitations invitations;
    private final HiddenContents hidden;

    TitleEvidence(Conversations conversations, Invitations invitations, HiddenContents hidden) {
        this.conversations = conversations;
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
        return isThere && hidden.listPlaces(Set.of(key.id())).isEmpty() ? find(key) : Optional.empty();
    }

    @Override
    public Optional<Evidence> find(ContentKey key) {
        return conversations
                .findTitle(key.id())
                .map(title -> new Evidence(title.givenBy(), title.text(), title.revision()));
    }
}
