package io.fitconnect.training.grouptraining.event.position;

import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import org.springframework.stereotype.Component;

/** Forgets the positions of events. */
@Component
class ForgettingWork implements WorkHandler<Forgetting> {

    private final ForgetPositions forget;

    ForgettingWork(ForgetPositions forget) {
        this.forget = forget;
    }

    @Override
    public WorkQueue<Forgetting> queue() {
        return Forgetting.QUEUE;
    }

    @Override
    public void handle(WorkLease<Forgetting> lease) {
        forget.handle(lease.payload().groupTraining(), lease::reschedule, lease::complete);
    }
}
