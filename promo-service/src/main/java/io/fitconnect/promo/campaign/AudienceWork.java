package io.fitconnect.promo.campaign;

import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import io.fitconnect.promo.campaign.AudienceQueue.Computing;
import org.springframework.stereotype.Component;

/** Computes the facts of athletes about whom something changed. */
@Component
class AudienceWork implements WorkHandler<Computing> {

    private final ComputeFacts compute;

    AudienceWork(ComputeFacts compute) {
        this.compute = compute;
    }

    @Override
    public WorkQueue<Computing> queue() {
        return AudienceQueue.QUEUE;
    }

    @Override
    public void handle(WorkLease<Computing> lease) {
        compute.handle(lease.payload().athlete(), lease::reschedule, lease::complete);
    }
}
