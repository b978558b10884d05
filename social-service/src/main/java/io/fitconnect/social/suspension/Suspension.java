package io.fitconnect.social.suspension;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A suspension that stands.
 *
 * @param until null of one without end
 */
public record Suspension(
        UUID accountId, UUID decisionId, @Nullable Instant until) {

    boolean isOver(Instant now) {
        return until != null && !until.isAfter(now);
    }

    /** Orders by the end, one without end last. */
    Instant end() {
        return until == null ? Instant.MAX : until;
    }
}
