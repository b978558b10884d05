package io.fitconnect.training.grouptraining.event;

import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Instant;
import java.util.UUID;

/** An event whose ranking is made again and again. */
record Ranking(UUID groupTraining) {

    static final WorkQueue<Ranking> QUEUE = new WorkQueue<>("event-ranking", Ranking.class);

    static void schedule(DueWork dueWork, UUID groupTraining, Instant due) {
        dueWork.schedule(QUEUE, groupTraining.toString(), due, new Ranking(groupTraining));
    }
}
