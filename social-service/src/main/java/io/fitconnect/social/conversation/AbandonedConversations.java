package io.fitconnect.social.conversation;

import java.util.UUID;

/** Conversations that nobody takes part in any more. */
public interface AbandonedConversations {

    /** Schedules the deletion of all that was said, unless somebody takes part again. */
    void remove(UUID conversation);
}
