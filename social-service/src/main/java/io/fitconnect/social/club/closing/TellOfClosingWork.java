package io.fitconnect.social.club.closing;

import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import io.fitconnect.social.club.closing.ClubEnd.ToldClub;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Tells the members of closing clubs, step by step. */
@Component
class TellOfClosingWork implements WorkHandler<ToldClub> {

    private final TellOfClosing tell;
    private final Clock clock;

    TellOfClosingWork(TellOfClosing tell, Clock clock) {
        this.tell = tell;
        this.clock = clock;
    }

    @Override
    public WorkQueue<ToldClub> queue() {
        return ClubEnd.NOTICES;
    }

    @Override
    public void handle(WorkLease<ToldClub> lease) {
        ToldClub told = lease.payload();
        tell.handle(
                told.club(),
                told.after(),
                next -> lease.reschedule(clock.instant(), new ToldClub(told.club(), next)),
                lease::complete);
    }
}
