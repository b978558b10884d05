package io.fitconnect.auth.proof;

import io.fitconnect.auth.purge.BatchedPurge;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes proofs that have expired. */
@Component
class ExpiredProofs {

    private static final int BATCH = 500;

    private final BatchedPurge purge;
    private final Clock clock;

    ExpiredProofs(BatchedPurge purge, Clock clock) {
        this.purge = purge;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 6, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    int remove() {
        return purge.removeBefore(
                "mailed_proof", "id", "expires_at", clock.instant().atOffset(ZoneOffset.UTC), BATCH);
    }
}
