package io.fitconnect.notification.kind.moderation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision of moderators about an athlete.
 *
 * @param measure what it does, by the contract's word; null where only an appeal is told of
 * @param subject what it is about, by the contract's word; null for the account as such
 * @param rule    the broken rule, by the contract's word; null where it is not told
 * @param until   when it ends by itself; null without such an end
 * @param result  why it ended, or what became of the appeal; null while neither is known
 */
record Decision(
        UUID decisionId,
        @Nullable String measure,
        @Nullable String subject,
        @Nullable String rule,
        @Nullable Instant until,
        @Nullable String result) {

    private static final String OTHER = "other";

    String reference() {
        return "/api/v1/moderation/decisions/" + decisionId;
    }

    /** The contract's word as a text selects by it, which allows no hyphens. */
    static String selector(@Nullable String word) {
        return word == null ? OTHER : word.replace('-', '_');
    }
}
