package io.fitconnect.social.conversation;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.text.TextRule;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as sending keeps it.
 *
 * @param title      of a group; null for a direct conversation
 * @param titledBy   the participant who gave the title; null for a direct conversation, and for titles of before
 * @param activeAt   of the last message, or of the beginning; never goes back
 * @param lastNumber of the last message; numbers begin at 1 and have no gaps
 */
public record Conversation(
        UUID id,
        ConversationKind kind,
        @Nullable String title,
        @Nullable UUID titledBy,
        long titleRevision,
        Instant createdAt,
        Instant activeAt,
        long lastNumber) {

    public static final int MAX_TITLE_LENGTH = 80;
    public static final TextRule TITLE = TextRule.line(MAX_TITLE_LENGTH);

    static Conversation direct(Instant now) {
        return new Conversation(Ids.next(), ConversationKind.DIRECT, null, null, 0, now, now, 0);
    }

    /** A group that has no title yet. */
    static Conversation group(Instant now) {
        return new Conversation(Ids.next(), ConversationKind.GROUP, null, null, 0, now, now, 0);
    }

    /** With a title that a participant gives. */
    Conversation titled(String given, Participant by) {
        long revision = title == null ? titleRevision : titleRevision + 1;
        return new Conversation(id, kind, given, by.id(), revision, createdAt, activeAt, lastNumber);
    }

    public boolean isDirect() {
        return kind == ConversationKind.DIRECT;
    }
}
