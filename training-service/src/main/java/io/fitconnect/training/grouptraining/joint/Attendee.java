package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.diary.TrainingKey;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One who came.
 *
 * @param training  the recording that proves it; null without one
 * @param confirmed whether it was confirmed as well, or instead
 */
public record Attendee(AthleteId athlete, @Nullable UUID training, boolean confirmed) {

    Optional<TrainingKey> recording() {
        return Optional.ofNullable(training).map(id -> new TrainingKey(athlete, new TrainingId(id)));
    }
}
