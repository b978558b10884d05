package io.fitconnect.profile.gear.messaging;

import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.gear.TrainingUse;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of a training that counts nowhere any more. */
record TrainingGone(
        UUID trainingId, UUID athleteId, @Nullable Long version) {

    TrainingUse trashed() {
        return TrainingUse.gone(new AthleteId(athleteId), trainingId, Objects.requireNonNull(version, "version"));
    }

    /** A deleted training does not come back, whatever version an event names that arrives later. */
    TrainingUse deleted() {
        return TrainingUse.gone(new AthleteId(athleteId), trainingId, Long.MAX_VALUE);
    }
}
