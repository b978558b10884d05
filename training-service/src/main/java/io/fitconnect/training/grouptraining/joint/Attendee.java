package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.platform.json.WireName;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.diary.TrainingKey;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One who came.
 *
 * @param training the recording that proves it; null without one
 * @param word     what says so as well, or instead; null for nothing
 */
public record Attendee(
        AthleteId athlete,
        @Nullable UUID training,
        @Nullable Word word) {

    /** What proves attendance beside a recording. */
    public enum Word {
        /** An organiser's confirmation. */
        ORGANISER,
        /** A code that one participant's phone read from another's. */
        CHECK_IN;

        public String wireName() {
            return WireName.of(this);
        }
    }

    Optional<TrainingKey> recording() {
        return Optional.ofNullable(training).map(id -> new TrainingKey(athlete, new TrainingId(id)));
    }
}
