package io.fitconnect.training.grouptraining.series;

import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Instant;
import java.util.UUID;

/** A series of which occurrences are made. */
record Making(UUID series) {

    static final WorkQueue<Making> QUEUE = new WorkQueue<>("group-training-occurrences", Making.class);

    static void schedule(DueWork dueWork, UUID series, Instant now) {
        dueWork.schedule(QUEUE, series.toString(), now, new Making(series));
    }
}
