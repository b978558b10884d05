package io.fitconnect.training.diary.messaging;

import io.fitconnect.training.diary.SourcePolicy;
import org.jspecify.annotations.Nullable;

/** The source's policy in {@code activity-recorded.v1}; a use that it does not name is forbidden. */
record AllowedUses(
        @Nullable Boolean show,
        @Nullable Boolean rank,
        @Nullable Boolean advise,
        @Nullable Boolean coach,
        @Nullable Boolean model,
        @Nullable Boolean keep) {

    SourcePolicy toPolicy() {
        return new SourcePolicy(allows(show), allows(rank), allows(advise), allows(coach), allows(model), allows(keep));
    }

    private static boolean allows(@Nullable Boolean use) {
        return Boolean.TRUE.equals(use);
    }
}
