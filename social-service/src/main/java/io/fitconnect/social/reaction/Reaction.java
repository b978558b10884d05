package io.fitconnect.social.reaction;

import io.fitconnect.social.tally.Target;
import java.time.Instant;
import java.util.UUID;

/** A person's reaction to a subject or a comment. */
public record Reaction(Target target, UUID athleteId, ReactionKind kind, Instant reactedAt) {}
