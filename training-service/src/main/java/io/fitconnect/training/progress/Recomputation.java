package io.fitconnect.training.progress;

import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The recomputation of one athlete, and how far it has come.
 *
 * @param after the last training that was derived; null before the first
 */
record Recomputation(UUID athlete, @Nullable UUID after) {

    static final WorkQueue<Recomputation> QUEUE = new WorkQueue<>("progress-recomputations", Recomputation.class);

    /** Begins from the first training, also when one is under way. */
    static void schedule(DueWork dueWork, UUID athlete, Instant now) {
        dueWork.schedule(QUEUE, athlete.toString(), now, new Recomputation(athlete, null));
    }

    Recomputation after(UUID training) {
        return new Recomputation(athlete, training);
    }
}
