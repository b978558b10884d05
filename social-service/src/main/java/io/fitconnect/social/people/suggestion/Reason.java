package io.fitconnect.social.people.suggestion;

import java.util.Optional;
import java.util.UUID;

/**
 * Why somebody is suggested.
 *
 * @param count how many friends, clubs or group trainings the two have in common
 * @param of    one of the clubs, or the latest of the group trainings; empty for friends
 */
public record Reason(ReasonKind kind, int count, Optional<UUID> of) {}
