package io.fitconnect.training.grouptraining.discovery;

import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Instant;
import java.util.UUID;

/** A group training of which the index must follow. */
record Indexing(UUID groupTraining) {

    static final WorkQueue<Indexing> QUEUE = new WorkQueue<>("group-training-index", Indexing.class);

    static void schedule(DueWork dueWork, UUID groupTraining, Instant now) {
        dueWork.schedule(QUEUE, groupTraining.toString(), now, new Indexing(groupTraining));
    }
}
