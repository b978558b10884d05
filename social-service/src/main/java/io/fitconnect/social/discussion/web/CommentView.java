package io.fitconnect.social.discussion.web;

import io.fitconnect.social.content.Hiding;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A comment, or an answer to one. */
@Schema(name = "Comment")
record CommentView(
        UUID id,

        @Schema(description = "The comment at the head of the thread; absent of that") @Nullable
        UUID threadId,

        @Schema(description = "Absent of a deleted comment") @Nullable
        PersonView author,

        @Schema(
                description =
                        "Plain text; @{athleteId} names one of mentions, @{} somebody who is not shown. Absent of a deleted comment")
        @Nullable
        String text,

        @Schema(description = "Those who are named and shown")
        List<PersonView> mentions,

        Instant createdAt,

        @Schema(description = "Absent of one that was never edited") @Nullable
        Instant editedAt,

        @Schema(description = "Counts its texts from 1; version 3 is the ETag \"v3\"")
        int version,

        @Schema(description = "It was deleted or hidden and holds the place of its answers")
        boolean deleted,

        @Schema(description = "To its author, that a moderator hid it, and why; absent of any other") @Nullable
        Hiding hidden,

        ReactionsView reactions,

        @Schema(description = "Absent of an answer") @Nullable
        AnswersView answers) {}
