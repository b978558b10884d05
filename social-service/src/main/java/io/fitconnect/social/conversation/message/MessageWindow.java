package io.fitconnect.social.conversation.message;

import org.jspecify.annotations.Nullable;

/**
 * Which messages a reader asks for: those before a number, those after one, or the last ones.
 *
 * @param limit at most so many
 */
public record MessageWindow(@Nullable Long before, @Nullable Long after, int limit) {

    /** The first number of the window in a conversation whose messages the reader sees from there on. */
    long from(long fromNumber, long lastNumber) {
        return after == null
                ? Math.max(fromNumber + 1, to(fromNumber, lastNumber) - limit + 1)
                : Math.min(lastNumber, Math.max(after, fromNumber)) + 1;
    }

    long to(long fromNumber, long lastNumber) {
        if (after != null) {
            return Math.min(lastNumber, from(fromNumber, lastNumber) + limit - 1);
        }
        return before == null ? lastNumber : Math.min(before - 1, lastNumber);
    }
}
