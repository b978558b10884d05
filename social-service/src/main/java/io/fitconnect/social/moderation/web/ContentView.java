package io.fitconnect.social.moderation.web;

import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.content.ContentKind;
import io.fitconnect.social.subject.SubjectKey;
import io.fitconnect.social.subject.SubjectKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that was published, as it was named in the report. */
@Schema(name = "ModeratedContent")
record ContentView(
        ContentKind kind,

        @Schema(
                description =
                        "Of the athlete, club, comment, group conversation, training or group training; the clientId of a message")
        UUID id,

        @Schema(description = "Whose training it is; of a training alone") @Nullable
        UUID athleteId,

        @Schema(description = "What a comment is about; of a comment alone") @Nullable
        CommentedView on,

        @Schema(description = "The conversation of a message; of a message alone") @Nullable
        UUID conversationId,

        @Schema(description = "The number of a message; of a message alone") @Nullable
        Long number) {

    static ContentView of(ContentKey key) {
        SubjectKey on = key.on();
        return new ContentView(
                key.kind(),
                key.id(),
                key.kind() == ContentKind.TRAINING && on != null ? on.athleteId() : null,
                key.kind() == ContentKind.COMMENT && on != null
                        ? new CommentedView(on.kind(), on.athleteId(), on.id())
                        : null,
                key.conversation(),
                key.number());
    }

    /** What a comment is about. */
    @Schema(name = "ModeratedDiscussion")
    record CommentedView(
            SubjectKind kind,

            @Schema(description = "Whose training it is; of a training alone") @Nullable
            UUID athleteId,

            UUID id) {}
}
