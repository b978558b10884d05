package io.fitconnect.social.conversation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The title of a group.
 *
 * @param titledBy the participant who gave it; null for titles of before
 * @param givenBy  that one's account; null once it is erased, and for titles of before
 */
public record GroupTitle(
        String text,
        long revision,
        @Nullable UUID titledBy,
        @Nullable UUID givenBy) {}
