package io.fitconnect.gamification.effort.messaging;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which recordings an event says that a training has. */
final class Recordings {

    private Recordings() {}

    /** All where recordings were merged, else the one, if any. */
    static List<UUID> of(@Nullable UUID activityId, @Nullable List<UUID> activityIds) {
        if (activityIds != null && !activityIds.isEmpty()) {
            return activityIds;
        }
        return activityId == null ? List.of() : List.of(activityId);
    }
}
