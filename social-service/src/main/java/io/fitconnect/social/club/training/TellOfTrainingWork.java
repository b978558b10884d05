package io.fitconnect.social.club.training;

import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import io.fitconnect.social.club.ClubTraining;
import io.fitconnect.social.club.MemberPosition;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Tells the members of clubs of new group trainings, step by step. */
@Component
class TellOfTrainingWork implements WorkHandler<TellOfTrainingWork.Telling> {

    static final WorkQueue<Telling> QUEUE = new WorkQueue<>("club-training-notices", Telling.class);

    private final TellOfTraining tell;
    private final Clock clock;

    TellOfTrainingWork(TellOfTraining tell, Clock clock) {
        this.tell = tell;
        this.clock = clock;
    }

    @Override
    public WorkQueue<Telling> queue() {
        return QUEUE;
    }

    @Override
    public void handle(WorkLease<Telling> lease) {
        Telling telling = lease.payload();
        tell.handle(
                telling.training(),
                telling.after(),
                next -> lease.reschedule(clock.instant(), new Telling(telling.training(), next)),
                lease::complete);
    }

    /** Of what the members are told, behind which of them. */
    record Telling(ClubTraining training, MemberPosition after) {}
}
