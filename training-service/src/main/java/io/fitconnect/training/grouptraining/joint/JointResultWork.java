package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import org.springframework.stereotype.Component;

/** Looks at joint results until they are announced. */
@Component
class JointResultWork implements WorkHandler<PendingResult> {

    private final AnnounceJointResult announce;

    JointResultWork(AnnounceJointResult announce) {
        this.announce = announce;
    }

    @Override
    public WorkQueue<PendingResult> queue() {
        return PendingResult.QUEUE;
    }

    @Override
    public void handle(WorkLease<PendingResult> lease) {
        announce.handle(lease.payload().groupTraining(), lease::reschedule, lease::complete);
    }
}
