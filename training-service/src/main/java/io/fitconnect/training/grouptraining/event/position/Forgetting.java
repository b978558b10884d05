package io.fitconnect.training.grouptraining.event.position;

import io.fitconnect.platform.work.WorkQueue;
import io.fitconnect.training.grouptraining.event.GroupEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** An event whose positions are forgotten. */
record Forgetting(UUID groupTraining) {

    static final WorkQueue<Forgetting> QUEUE = new WorkQueue<>("event-positions", Forgetting.class);

    private static final Duration KEPT = Duration.ofDays(1);

    static Instant dueOf(GroupEvent event) {
        return event.end().plus(KEPT);
    }
}
