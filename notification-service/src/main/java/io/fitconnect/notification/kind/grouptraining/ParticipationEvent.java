package io.fitconnect.notification.kind.grouptraining;

import io.fitconnect.platform.events.Event;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the kinds read of an event of {@code training.participation}. */
public record ParticipationEvent(
        UUID athleteId,
        UUID groupTrainingId,
        @Nullable UUID organiserId,
        @Nullable String name,
        Instant startTime,
        String timeZone,
        String cause,
        @Nullable UUID by) {

    private static final String CHANGED = "participation-changed.v1";

    public static boolean isOne(Event event) {
        return event.is(CHANGED);
    }

    public GroupTraining toGroupTraining() {
        return new GroupTraining(groupTrainingId, name, startTime, timeZone);
    }
}
