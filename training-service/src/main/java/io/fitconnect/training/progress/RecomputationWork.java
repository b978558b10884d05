package io.fitconnect.training.progress;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Recomputes the progress of athletes, one piece after another. */
@Component
class RecomputationWork implements WorkHandler<Recomputation>, AthleteData {

    private final RecomputeProgress recompute;
    private final DueWork dueWork;
    private final Clock clock;

    RecomputationWork(RecomputeProgress recompute, DueWork dueWork, Clock clock) {
        this.recompute = recompute;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    @Override
    public WorkQueue<Recomputation> queue() {
        return Recomputation.QUEUE;
    }

    @Override
    public void handle(WorkLease<Recomputation> lease) {
        Recomputation piece = lease.payload();
        recompute.handle(
                piece.athlete(),
                piece.after(),
                next -> next.ifPresentOrElse(
                        last -> lease.reschedule(clock.instant(), piece.after(last)), lease::complete));
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        dueWork.cancel(Recomputation.QUEUE, athlete.toString());
    }
}
