package io.fitconnect.social.moderation.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands around something that was reported.
 *
 * @param text null of what was deleted
 */
public record Neighbour(
        UUID id, @Nullable UUID author, @Nullable String text, Instant writtenAt) {}
