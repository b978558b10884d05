package io.fitconnect.training.progress;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** An operator has the progress of one athlete, or of all, computed from scratch. */
@UseCase
public class StartRecomputation {

    private static final String ALL = "all";

    private final DueWork dueWork;
    private final Clock clock;

    StartRecomputation(DueWork dueWork, Clock clock) {
        this.dueWork = dueWork;
        this.clock = clock;
    }

    /** One that is under way begins again. */
    public void handle(Optional<UUID> athlete) {
        athlete.ifPresentOrElse(
                one -> Recomputation.schedule(dueWork, one, clock.instant()),
                () -> dueWork.schedule(RecomputeAll.QUEUE, ALL, clock.instant(), new RecomputeAll.Walk(null)));
    }
}
