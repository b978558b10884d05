package io.fitconnect.social.moderation.web;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.content.ContentKind;
import io.fitconnect.social.subject.SubjectKey;
import io.fitconnect.social.subject.SubjectKind;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names something that was published. */
@Schema(name = "ReportedContent")
record ContentDocument(
        @NotNull(message = "is required") ContentKind kind,

        @Schema(
                description =
                        "Of the athlete, club, comment, group conversation, training or group training; the clientId of a message")
        @NotNull(message = "is required")
        UUID id,

        @Schema(description = "Whose training it is; required of a training, and of nothing else") @Nullable
        UUID athleteId,

        @Schema(description = "What a comment is about; required of a comment, and of nothing else") @Valid @Nullable
        CommentedDocument on,

        @Schema(description = "The conversation of a message; required of a message, and of nothing else") @Nullable
        UUID conversationId,

        @Schema(description = "The number of a message; required of a message, and of nothing else")
        @Min(value = 1, message = "must be at least {value}")
        @Nullable
        Long number) {

    ContentKey toKey() {
        requireIff(kind == ContentKind.TRAINING, athleteId, "athleteId");
        requireIff(kind == ContentKind.COMMENT, on, "on");
        requireIff(kind == ContentKind.MESSAGE, conversationId, "conversationId");
        requireIff(kind == ContentKind.MESSAGE, number, "number");
        SubjectKey subject = switch (kind) {
            case COMMENT -> on == null ? null : on.toKey();
            case TRAINING -> athleteId == null ? null : SubjectKey.training(athleteId, id);
            case GROUP_TRAINING -> SubjectKey.groupTraining(id);
            case ATHLETE, CLUB, MESSAGE, CONVERSATION -> null;
        };
        return new ContentKey(kind, id, subject, conversationId, number);
    }

    private static void requireIff(boolean isNeeded, @Nullable Object value, String member) {
        if (isNeeded != (value != null)) {
            throw InvalidValue.refuse("subject." + member, isNeeded ? "is required" : "must be absent of this kind");
        }
    }

    /** What a comment is about. */
    @Schema(name = "ReportedDiscussion")
    record CommentedDocument(
            @NotNull(message = "is required") SubjectKind kind,

            @Schema(description = "Whose training it is; required of a training, and of nothing else") @Nullable
            UUID athleteId,

            @NotNull(message = "is required") UUID id) {

        SubjectKey toKey() {
            if ((kind == SubjectKind.TRAINING) != (athleteId != null)) {
                throw InvalidValue.refuse("subject.on.athleteId", "is required of a training, and of nothing else");
            }
            return new SubjectKey(kind, athleteId, id);
        }
    }
}
