package io.fitconnect.integration.sandbox;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.time.Duration;

/** Lets a made-up athlete live for a week from its first push on. */
@UseCase
public class KeepSandboxAthlete {

    private static final Duration KEPT = Duration.ofDays(7);

    private final DueWork dueWork;
    private final Clock clock;

    KeepSandboxAthlete(DueWork dueWork, Clock clock) {
        this.dueWork = dueWork;
        this.clock = clock;
    }

    public void handle(SandboxAthlete athlete) {
        dueWork.scheduleIfAbsent(
                ForgetSandboxAthlete.QUEUE,
                athlete.id().toString(),
                clock.instant().plus(KEPT),
                athlete);
    }
}
