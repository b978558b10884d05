package io.fitconnect.social.discussion.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Answers below a comment. */
@Schema(name = "CommentAnswers")
record AnswersView(
        @Schema(description = "As many as the caller can list")
        long count,

        @Schema(description = "The newest two, the older one first")
        List<CommentView> newest) {}
