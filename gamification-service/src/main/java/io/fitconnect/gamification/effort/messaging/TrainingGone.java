package io.fitconnect.gamification.effort.messaging;

import io.fitconnect.gamification.effort.TrainingState;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of a training that counts nowhere any more. */
record TrainingGone(
        UUID trainingId,
        UUID athleteId,
        @Nullable UUID activityId,
        @Nullable List<UUID> activityIds,
        @Nullable Long version) {

    TrainingState trashed() {
        return TrainingState.trashed(athleteId, trainingId, Objects.requireNonNull(version, "version"), activities());
    }

    TrainingState deleted() {
        return TrainingState.deleted(athleteId, trainingId, activities());
    }

    private List<UUID> activities() {
        return Recordings.of(activityId, activityIds);
    }
}
