package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.platform.work.WorkQueue;
import java.util.UUID;

/** A group training whose joint result may be worth telling. */
record PendingResult(UUID groupTraining) {

    static final WorkQueue<PendingResult> QUEUE = new WorkQueue<>("joint-results", PendingResult.class);
}
