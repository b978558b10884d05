package io.fitconnect.social.moderation.web;

import io.fitconnect.social.content.Rule;
import io.fitconnect.social.moderation.Decision;
import io.fitconnect.social.moderation.Measure;
import io.fitconnect.social.moderation.decision.Verdict;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What a moderator decides. */
@Schema(name = "NewDecision")
record DecisionDocument(
        @NotNull(message = "is required") Measure measure,

        @Schema(description = "The broken rule; required of a measure, absent of a dismissal") @Nullable
        Rule rule,

        @Schema(
                description = "Days of a suspension; absent: without end",
                minimum = "1",
                maximum = "" + Verdict.MAX_DAYS)
        @Nullable
        Integer days,

        @Schema(
                description = "To the person concerned; required of a measure, absent of a dismissal",
                maxLength = Decision.MAX_LENGTH)
        @Nullable
        String explanation,

        @Schema(description = "For moderators alone", maxLength = Decision.MAX_LENGTH) @Nullable
        String note) {

    Verdict toVerdict() {
        return new Verdict(
                measure,
                rule,
                days,
                Decision.TEXT.requireOrNull("explanation", explanation),
                Decision.TEXT.requireOrNull("note", note));
    }
}
