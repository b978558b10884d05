package io.fitconnect.training.grouptraining.discovery;

import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import org.springframework.stereotype.Component;

/** Indexes group trainings that changed, and takes out those that begin. */
@Component
class IndexingWork implements WorkHandler<Indexing> {

    private final IndexGroupTraining index;

    IndexingWork(IndexGroupTraining index) {
        this.index = index;
    }

    @Override
    public WorkQueue<Indexing> queue() {
        return Indexing.QUEUE;
    }

    @Override
    public void handle(WorkLease<Indexing> lease) {
        index.handle(lease.payload().groupTraining(), lease::reschedule, lease::complete);
    }
}
