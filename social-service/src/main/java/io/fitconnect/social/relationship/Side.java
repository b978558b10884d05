package io.fitconnect.social.relationship;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one of two people did towards the other.
 *
 * @param requestedAt when the open friend request was made; null without one
 * @param askedAt     when the last request was made that led to no friendship, open or not
 * @param followsAt   since when this person follows the other
 * @param blockedAt   since when this person blocks the other
 * @param knewName    whether this person could read the other's name before blocking
 */
public record Side(
        @Nullable Instant requestedAt,
        @Nullable Instant askedAt,
        @Nullable Instant followsAt,
        @Nullable Instant blockedAt,
        boolean knewName) {

    static final Side NOTHING = new Side(null, null, null, null, false);

    Side asks(Instant now) {
        return new Side(now, now, followsAt, blockedAt, knewName);
    }

    /** Ends an open request without friendship. */
    Side withoutRequest() {
        return new Side(null, askedAt, followsAt, blockedAt, knewName);
    }

    /** Forgets all requests: they led to friendship. */
    Side befriended() {
        return new Side(null, null, followsAt, blockedAt, knewName);
    }

    Side follows(@Nullable Instant since) {
        return new Side(requestedAt, askedAt, since, blockedAt, knewName);
    }

    Side blocks(@Nullable Instant since, boolean knowsName) {
        return new Side(requestedAt, askedAt, followsAt, since, knowsName);
    }

    /** Keeps of what a block ends only when the last request was made. */
    Side broken() {
        return new Side(null, askedAt, null, blockedAt, knewName);
    }
}
