package io.fitconnect.notification.kind.grouptraining.starts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The newest state of each group training that reminders were scheduled by. */
public interface Revisions {

    /** Keeps a revision, and returns whether none that is greater was kept before. */
    boolean keep(UUID groupTraining, @Nullable UUID organiser, long revision, Instant startTime);
}
