package io.fitconnect.auth.leaving;

import io.fitconnect.auth.purge.BatchedPurge;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes the reports of deletions long past. */
@Component
class ExpiredLeavings {

    private static final int BATCH = 500;
    private static final Duration KEPT = Duration.ofDays(90);

    private final BatchedPurge purge;
    private final Clock clock;

    ExpiredLeavings(BatchedPurge purge, Clock clock) {
        this.purge = purge;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 11, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    int remove() {
        return purge.removeBefore(
                "account_leaving", "id", "erase_at", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC), BATCH);
    }
}
