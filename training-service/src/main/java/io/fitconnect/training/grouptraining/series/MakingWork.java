package io.fitconnect.training.grouptraining.series;

import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import org.springframework.stereotype.Component;

/** Makes the occurrences of series. */
@Component
class MakingWork implements WorkHandler<Making> {

    private final MakeOccurrences make;

    MakingWork(MakeOccurrences make) {
        this.make = make;
    }

    @Override
    public WorkQueue<Making> queue() {
        return Making.QUEUE;
    }

    @Override
    public void handle(WorkLease<Making> lease) {
        make.handle(lease.payload().series(), lease::reschedule, lease::complete);
    }
}
