package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Brings the participants of large group trainings up to a change, step by step. */
@Component
class CatchingUpWork implements WorkHandler<CatchingUp.Behind> {

    private final CatchUpParticipants catchUp;
    private final Clock clock;

    CatchingUpWork(CatchUpParticipants catchUp, Clock clock) {
        this.catchUp = catchUp;
        this.clock = clock;
    }

    @Override
    public WorkQueue<CatchingUp.Behind> queue() {
        return CatchingUp.QUEUE;
    }

    @Override
    public void handle(WorkLease<CatchingUp.Behind> lease) {
        catchUp.handle(lease.payload().groupTraining(), () -> lease.reschedule(clock.instant()), lease::complete);
    }
}
