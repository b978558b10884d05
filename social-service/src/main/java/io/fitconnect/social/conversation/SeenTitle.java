package io.fitconnect.social.conversation;

import io.fitconnect.social.content.Hiding;
import org.jspecify.annotations.Nullable;

/**
 * A title as one person reads it: while a moderator hides it, all but who gave it read "…".
 *
 * @param text        null of a direct conversation
 * @param shownHiding to who gave it, that it is hidden from all others
 */
public record SeenTitle(@Nullable String text, @Nullable Hiding shownHiding) {

    private static final String WITHHELD = "…";

    /** The title for a participant, or for one who is invited. */
    public static SeenTitle of(Conversation conversation, Participant reader, @Nullable Hiding hiding) {
        boolean isOwn = reader.id().equals(conversation.titledBy());
        return new SeenTitle(hiding == null || isOwn ? conversation.title() : WITHHELD, isOwn ? hiding : null);
    }
}
