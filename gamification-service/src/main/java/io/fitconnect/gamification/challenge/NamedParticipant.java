package io.fitconnect.gamification.challenge;

import org.jspecify.annotations.Nullable;

/**
 * Who takes part, as a viewer sees it.
 *
 * @param name null of an athlete whose profile the viewer does not see; then nothing else tells who it is
 */
public record NamedParticipant(
        Participant participant, @Nullable String name, boolean own) {}
