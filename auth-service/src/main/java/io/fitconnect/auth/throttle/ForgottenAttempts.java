package io.fitconnect.auth.throttle;

import io.fitconnect.auth.purge.BatchedPurge;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes counts that no policy remembers any more. */
@Component
class ForgottenAttempts {

    private static final int BATCH = 500;
    private static final Duration LONGEST_MEMORY = Duration.ofDays(1);

    private final BatchedPurge purge;
    private final Clock clock;

    ForgottenAttempts(BatchedPurge purge, Clock clock) {
        this.purge = purge;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    int remove() {
        return purge.removeBefore(
                "sign_in_attempt",
                "bucket",
                "last_attempt_at",
                clock.instant().minus(LONGEST_MEMORY).atOffset(ZoneOffset.UTC),
                BATCH);
    }
}
