package io.fitconnect.training.progress;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Estimates the thresholds of athletes whose trainings have changed. */
@Component
class EstimationWork implements WorkHandler<Estimation>, AthleteData {

    private final EstimateThresholds estimate;
    private final DueWork dueWork;

    EstimationWork(EstimateThresholds estimate, DueWork dueWork) {
        this.estimate = estimate;
        this.dueWork = dueWork;
    }

    @Override
    public WorkQueue<Estimation> queue() {
        return Estimation.QUEUE;
    }

    @Override
    public void handle(WorkLease<Estimation> lease) {
        estimate.handle(lease.payload().athlete(), lease::complete);
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        dueWork.cancel(Estimation.QUEUE, athlete.toString());
    }
}
