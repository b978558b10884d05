package io.fitconnect.social.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the person concerned says against a decision.
 *
 * @param outcome null until it is decided
 */
public record Appeal(
        String text,
        Instant sentAt,
        @Nullable AppealOutcome outcome,
        @Nullable String explanation,
        @Nullable Instant decidedAt) {

    public boolean isOpen() {
        return outcome == null;
    }

    Appeal decided(AppealOutcome decision, @Nullable String why, Instant now) {
        return new Appeal(text, sentAt, decision, why, now);
    }
}
