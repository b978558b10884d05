package io.fitconnect.social.discussion.web;

import io.fitconnect.social.subject.SubjectKey;
import io.fitconnect.social.subject.SubjectKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is talked about. */
@Schema(name = "DiscussionSubject")
record SubjectView(
        SubjectKind kind,

        @Schema(description = "Whose training it is; absent of anything else") @Nullable
        UUID athleteId,

        @Schema(description = "Of the training, the group training or the club")
        UUID id) {

    static SubjectView of(SubjectKey key) {
        return new SubjectView(key.kind(), key.athleteId(), key.id());
    }
}
