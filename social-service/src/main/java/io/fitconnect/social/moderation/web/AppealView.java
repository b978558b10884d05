package io.fitconnect.social.moderation.web;

import io.fitconnect.social.moderation.Appeal;
import io.fitconnect.social.moderation.AppealOutcome;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a person says against a decision. */
@Schema(name = "Appeal")
record AppealView(
        String text,
        Instant sentAt,

        @Schema(description = "Absent until it is decided") @Nullable
        AppealOutcome outcome,

        @Schema(description = "Why, in the moderator's words") @Nullable
        String explanation,

        @Schema(description = "Absent until it is decided") @Nullable
        Instant decidedAt) {

    static @Nullable AppealView of(@Nullable Appeal appeal) {
        return appeal == null
                ? null
                : new AppealView(
                        appeal.text(), appeal.sentAt(), appeal.outcome(), appeal.explanation(), appeal.decidedAt());
    }
}
