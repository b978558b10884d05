package io.fitconnect.social.conversation;

import java.time.Instant;
import java.util.UUID;

/** Where the list of conversations goes on: behind the one that was last active then. */
public record ConversationPosition(Instant activeAt, UUID id) {

    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    /** Refuses a forged place whose time no database holds. */
    public ConversationPosition {
        if (activeAt.isBefore(Instant.EPOCH) || activeAt.isAfter(END)) {
            throw new IllegalArgumentException("A place is later than 1970 and earlier than 9999");
        }
    }
}
