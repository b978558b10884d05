package io.fitconnect.promo.advice;

import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import io.fitconnect.promo.advice.AdviceQueue.Deciding;
import org.springframework.stereotype.Component;

/** Decides advice of athletes about whom something changed. */
@Component
class AdviceWork implements WorkHandler<Deciding> {

    private final DecideAdvice decide;

    AdviceWork(DecideAdvice decide) {
        this.decide = decide;
    }

    @Override
    public WorkQueue<Deciding> queue() {
        return AdviceQueue.QUEUE;
    }

    @Override
    public void handle(WorkLease<Deciding> lease) {
        decide.handle(lease.payload().athlete(), lease::reschedule, lease::complete);
    }
}
