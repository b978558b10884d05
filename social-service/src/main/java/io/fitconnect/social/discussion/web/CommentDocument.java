package io.fitconnect.social.discussion.web;

import io.fitconnect.social.comment.MarkedText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** What somebody says. */
@Schema(name = "CommentText")
record CommentDocument(
        @Schema(
                description =
                        "Plain text of several lines; a mention is @{athleteId}, at most ten people. Who is named is told if they see the subject.",
                example = "Strong finish, @{0199e8b2-77aa-7c31-9d02-8f7e6d5c4b3a}!",
                maxLength = MarkedText.MAX_LENGTH)
        @NotNull(message = "is required")
        String text) {

    MarkedText toText() {
        return MarkedText.of(text);
    }
}
