package io.fitconnect.integration.sandbox;

import io.fitconnect.integration.vendorapp.AppRows;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Has the made-up athletes of an app erased that was deleted. */
@Component
class ForgetSandbox implements AppRows {

    private final DueWork dueWork;
    private final Clock clock;

    ForgetSandbox(DueWork dueWork, Clock clock) {
        this.dueWork = dueWork;
        this.clock = clock;
    }

    @Override
    public void forget(String clientId) {
        IntStream.rangeClosed(1, SandboxAthlete.MOST)
                .mapToObj(number -> new SandboxAthlete(clientId, number))
                .forEach(athlete -> dueWork.schedule(
                        ForgetSandboxAthlete.QUEUE, athlete.id().toString(), clock.instant(), athlete));
    }
}
