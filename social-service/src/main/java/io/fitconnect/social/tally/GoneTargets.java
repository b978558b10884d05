package io.fitconnect.social.tally;

import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Targets that were deleted, for who keeps something of them. */
@Component
public class GoneTargets {

    /** Whose handler removes what is kept of a target. */
    public static final WorkQueue<Target> QUEUE = new WorkQueue<>("gone-targets", Target.class);

    private final DueWork work;
    private final Clock clock;

    GoneTargets(DueWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /** Notes a deletion, in its transaction. */
    public void add(Target target) {
        work.schedule(QUEUE, target.id().toString(), clock.instant(), target);
    }
}
