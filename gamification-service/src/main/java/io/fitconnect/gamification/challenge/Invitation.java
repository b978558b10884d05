package io.fitconnect.gamification.challenge;

import java.time.Instant;
import java.util.UUID;

/**
 * An invitation to a challenge, until the athlete takes part.
 *
 * @param declined the athlete does not want to take part, and is not asked again
 */
public record Invitation(UUID challenge, UUID athlete, Instant invitedAt, boolean declined) {

    Invitation decline() {
        return new Invitation(challenge, athlete, invitedAt, true);
    }
}
