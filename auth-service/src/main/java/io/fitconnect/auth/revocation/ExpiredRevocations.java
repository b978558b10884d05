package io.fitconnect.auth.revocation;

import io.fitconnect.auth.purge.BatchedPurge;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes revocations that no living token can match. */
@Component
class ExpiredRevocations {

    private static final int BATCH = 500;

    private final BatchedPurge purge;
    private final RevocationLogSettings settings;
    private final Clock clock;

    ExpiredRevocations(BatchedPurge purge, RevocationLogSettings settings, Clock clock) {
        this.purge = purge;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 4, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    int remove() {
        return purge.removeBefore(
                "revocation",
                "id",
                "recorded_at",
                clock.instant().minus(settings.retention()).atOffset(ZoneOffset.UTC),
                BATCH);
    }
}
