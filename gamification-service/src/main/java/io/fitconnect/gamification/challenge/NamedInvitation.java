package io.fitconnect.gamification.challenge;

import org.jspecify.annotations.Nullable;

/**
 * An invitation as the maker of the challenge sees it.
 *
 * @param name null of an athlete whose profile the maker does not see
 */
public record NamedInvitation(
        Invitation invitation, @Nullable String name) {}
