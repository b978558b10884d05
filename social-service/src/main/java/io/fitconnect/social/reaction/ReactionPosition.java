package io.fitconnect.social.reaction;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Where a list of reactions goes on. */
public record ReactionPosition(Instant reactedAt, UUID athleteId) {

    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    /** Before the newest. */
    public static final ReactionPosition FIRST = new ReactionPosition(END, new UUID(0, 0));

    public ReactionPosition {
        Objects.requireNonNull(reactedAt, "reactedAt");
        Objects.requireNonNull(athleteId, "athleteId");
    }

    public static ReactionPosition of(Reaction reaction) {
        return new ReactionPosition(reaction.reactedAt(), reaction.athleteId());
    }
}
