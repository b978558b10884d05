package io.fitconnect.social.conversation;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** Counts the conversations that a person has not read to the end, without muted ones. */
@UseCase(readOnly = true)
public class CountUnreadConversations {

    /** More are shown as "99+". */
    public static final int MOST = 99;

    private final Conversations conversations;

    CountUnreadConversations(Conversations conversations) {
        this.conversations = conversations;
    }

    /** Returns at most one more than {@link #MOST}. */
    public int handle(UUID athlete) {
        return conversations.countUnread(athlete, MOST + 1);
    }
}
