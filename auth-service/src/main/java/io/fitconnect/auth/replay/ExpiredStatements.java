package io.fitconnect.auth.replay;

import io.fitconnect.auth.purge.BatchedPurge;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets statements that have expired, since their signature alone is no good any more. */
@Component
class ExpiredStatements {

    private static final int BATCH = 500;

    private final BatchedPurge purge;
    private final Clock clock;

    ExpiredStatements(BatchedPurge purge, Clock clock) {
        this.purge = purge;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 4, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    int remove() {
        return purge.removeBefore(
                "used_statement", "digest", "expires_at", clock.instant().atOffset(ZoneOffset.UTC), BATCH);
    }
}
