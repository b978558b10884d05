package io.fitconnect.social.club.closing;

import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import io.fitconnect.social.club.closing.ClubEnd.EndingClub;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Ends clubs when their grace is over. */
@Component
class EndClubWork implements WorkHandler<EndingClub> {

    private final EndClub end;
    private final Clock clock;

    EndClubWork(EndClub end, Clock clock) {
        this.end = end;
        this.clock = clock;
    }

    @Override
    public WorkQueue<EndingClub> queue() {
        return ClubEnd.ENDS;
    }

    @Override
    public void handle(WorkLease<EndingClub> lease) {
        end.handle(lease.payload().club(), () -> lease.reschedule(clock.instant()), lease::complete);
    }
}
