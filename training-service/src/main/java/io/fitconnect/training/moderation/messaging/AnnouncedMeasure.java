package io.fitconnect.training.moderation.messaging;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.moderation.HidingMeasure;
import io.fitconnect.training.moderation.SubjectKind;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code measure-taken.v1} and {@code measure-lifted.v1}. */
record AnnouncedMeasure(
        UUID decisionId,
        UUID accountId,
        String measure,
        @Nullable Subject subject) {

    private static final String HIDE = "hide";

    /** Empty for a measure that hides nothing of this service. */
    Optional<HidingMeasure> toHidingMeasure() {
        return HIDE.equals(measure) && subject != null
                ? SubjectKind.find(subject.kind())
                        .map(kind -> new HidingMeasure(new AthleteId(accountId), decisionId, kind, subject.id()))
                : Optional.empty();
    }

    record Subject(String kind, UUID id) {}
}
