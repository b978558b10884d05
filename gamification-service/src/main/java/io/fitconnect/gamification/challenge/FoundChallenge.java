package io.fitconnect.gamification.challenge;

import java.util.Optional;

/**
 * A challenge as a viewer finds it.
 *
 * @param members  how many take part, as far as they exist for the viewer
 * @param progress the viewer's; empty when the viewer does not take part
 */
public record FoundChallenge(Challenge challenge, int members, Optional<Progress> progress) {}
