package io.fitconnect.social.conversation;

import io.fitconnect.platform.usecase.UseCase;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Renames a group, and mutes a conversation for oneself. */
@UseCase
public class ChangeConversation {

    private final OwnConversations own;
    private final Conversations conversations;
    private final Participants participants;
    private final Titling titling;
    private final ConversationNews news;

    ChangeConversation(
            OwnConversations own,
            Conversations conversations,
            Participants participants,
            Titling titling,
            ConversationNews news) {
        this.own = own;
        this.conversations = conversations;
        this.participants = participants;
        this.titling = titling;
        this.news = news;
    }

    /**
     * Applies what was given; only administrators rename.
     *
     * @param title null leaves the title as it is
     * @param muted null leaves the mute as it is
     */
    public void handle(UUID athlete, UUID id, @Nullable String title, @Nullable Boolean muted) {
        Membership membership = own.require(athlete, id);
        if (title != null && !Objects.equals(title, membership.conversation().title())) {
            own.requireAdministered(athlete, id);
            conversations.rename(titling.title(athlete, membership.conversation(), membership.participant(), title));
            news.changed(membership.conversation());
        }
        if (muted != null && muted != membership.participant().isMuted()) {
            participants.mute(membership.participant(), muted);
            news.changedFor(athlete, id);
        }
    }
}
