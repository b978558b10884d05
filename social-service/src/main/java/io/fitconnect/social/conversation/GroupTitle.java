package io.fitconnect.social.conversation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The title of a group.
 *
 * @param givenBy null once that account is erased, and for titles of before
 */
public record GroupTitle(
        String text, long revision, @Nullable UUID givenBy) {}
