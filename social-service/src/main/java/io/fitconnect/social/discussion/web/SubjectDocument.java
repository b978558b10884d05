package io.fitconnect.social.discussion.web;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.social.subject.SubjectKey;
import io.fitconnect.social.subject.SubjectKind;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names a subject. */
@Schema(name = "SummarySubject")
record SubjectDocument(
        @NotNull(message = "is required") SubjectKind kind,

        @Schema(description = "Whose training it is; required of a training, and of nothing else") @Nullable
        UUID athleteId,

        @NotNull(message = "is required") UUID id) {

    SubjectKey toKey(int place) {
        if ((kind == SubjectKind.TRAINING) != (athleteId != null)) {
            throw InvalidValue.refuse(
                    "subjects[" + place + "].athleteId", "is required of a training, and of nothing else");
        }
        return new SubjectKey(kind, athleteId, id);
    }
}
