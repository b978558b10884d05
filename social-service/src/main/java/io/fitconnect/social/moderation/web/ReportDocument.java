package io.fitconnect.social.moderation.web;

import io.fitconnect.social.content.Rule;
import io.fitconnect.social.moderation.Report;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What somebody reports. */
@Schema(name = "NewReport")
record ReportDocument(
        @NotNull(message = "is required") @Valid ContentDocument subject,

        @Schema(description = "The rule that it breaks") @NotNull(message = "is required")
        Rule reason,

        @Schema(description = "What a moderator shall know; plain text of several lines", maxLength = Report.MAX_LENGTH)
        @Nullable
        String text) {

    @Nullable
    String toText() {
        return Report.TEXT.requireOrNull("text", text);
    }
}
