package io.fitconnect.social.conversation;

import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists the conversations of a person, the last active first. */
@UseCase(readOnly = true)
public class ListConversations {

    private final Conversations conversations;

    ListConversations(Conversations conversations) {
        this.conversations = conversations;
    }

    public List<Membership> handle(UUID athlete, @Nullable ConversationPosition after, int limit) {
        return conversations.list(athlete, after, limit);
    }
}
