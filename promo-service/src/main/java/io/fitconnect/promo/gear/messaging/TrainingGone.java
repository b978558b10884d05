package io.fitconnect.promo.gear.messaging;

import io.fitconnect.promo.gear.TrainingFact;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of a training that counts nowhere any more. */
record TrainingGone(
        UUID trainingId, UUID athleteId, @Nullable Long version) {

    TrainingFact trashed() {
        return TrainingFact.gone(athleteId, trainingId, Objects.requireNonNull(version, "version"));
    }

    /** A deleted training does not come back, whatever version an event names that arrives later. */
    TrainingFact deleted() {
        return TrainingFact.gone(athleteId, trainingId, Long.MAX_VALUE);
    }
}
