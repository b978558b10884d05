package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingDetails;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What matching looks at in a group training.
 *
 * @param place null where the organiser named no position
 */
record Meeting(
        Sport sport, Instant start, Instant end, @Nullable Position place) {

    static Meeting of(GroupTraining training) {
        GroupTrainingDetails details = training.details();
        return new Meeting(
                details.sport(),
                details.start(),
                details.end(),
                details.place() == null ? null : details.place().position());
    }

    long seconds() {
        return end.getEpochSecond() - start.getEpochSecond();
    }
}
