package io.fitconnect.profile.athlete;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Schedules the day on which an athlete comes into another age group. */
@Component
class AgeTurns implements WorkHandler<AgeTurns.AgeTurn>, AthleteData {

    static final WorkQueue<AgeTurn> QUEUE = new WorkQueue<>("age-turns", AgeTurn.class);

    private final TurnAge turnAge;
    private final DueWork dueWork;

    AgeTurns(TurnAge turnAge, DueWork dueWork) {
        this.turnAge = turnAge;
        this.dueWork = dueWork;
    }

    @Override
    public WorkQueue<AgeTurn> queue() {
        return QUEUE;
    }

    @Override
    public void handle(WorkLease<AgeTurn> lease) {
        turnAge.handle(
                new AthleteId(lease.payload().athleteId()),
                next -> next.ifPresentOrElse(lease::reschedule, lease::complete));
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        dueWork.cancel(QUEUE, athlete.toString());
    }

    /** Puts the next turn of this athlete in place of the one that was scheduled, within the caller's transaction. */
    static void schedule(DueWork dueWork, Athlete athlete, Instant now) {
        athlete.findNextAgeTurn(now)
                .ifPresentOrElse(
                        due -> dueWork.schedule(
                                QUEUE,
                                athlete.id().toString(),
                                due,
                                new AgeTurn(athlete.id().value())),
                        () -> dueWork.cancel(QUEUE, athlete.id().toString()));
    }

    /** Whose age turns. */
    record AgeTurn(UUID athleteId) {}
}
