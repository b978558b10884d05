package io.fitconnect.gamification.challenge;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A challenge as a viewer finds it.
 *
 * @param members  how many take part, as far as they exist for the viewer
 * @param progress the viewer's; empty when the viewer does not take part
 * @param inviter  who invites the viewer; empty without an open invitation
 */
public record FoundChallenge(Challenge challenge, int members, Optional<Progress> progress, Optional<Inviter> inviter) {

    /**
     * Who invites.
     *
     * @param name null of an athlete whose profile the viewer does not see
     */
    public record Inviter(UUID athlete, @Nullable String name) {}
}
